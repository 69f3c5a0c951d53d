import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { loadDeviceSigner } from "#src/storage/device-key";
import { confirmRestore } from "#src/storage/settle-restore";
import { openDatabase } from "#src/storage/open-database";
import { replaceWorkspace } from "#src/storage/replace-workspace";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import type { Writer } from "#src/storage/writer";
import { openDependencies, openTestWriter } from "#test/support/open-test-session";

async function signerOf(writer: Writer) {
  const loaded = await loadDeviceSigner(writer);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}

describe("the key of this browser", () => {
  it("is made once and is there again", async () => {
    const writer = await openTestWriter();
    const first = await signerOf(writer);
    expect(first.publicKey).toMatchObject({ kty: "EC", crv: "P-256" });
    expect((await signerOf(writer)).publicKey).toEqual(first.publicKey);
    expect(await writer.database.deviceKeys.count()).toBe(1);
  });

  it("is one key where two tabs ask at once", async () => {
    const writer = await openTestWriter();
    const [first, second] = await Promise.all([signerOf(writer), signerOf({ ...writer, written: new Set() })]);
    expect(second.publicKey).toEqual(first.publicKey);
  });

  it("signs text so that its public half verifies it", async () => {
    const { publicKey, signText } = await signerOf(await openTestWriter());
    const signature = await signText("Ý kiến 🙂");
    expect(signature).toMatch(/^[A-Za-z0-9_-]{85}[AQgw]$/);
    const algorithm = { name: "ECDSA", namedCurve: "P-256" };
    const key = await crypto.subtle.importKey("jwk", { ...publicKey }, algorithm, false, ["verify"]);
    const verify = (text: string) =>
      crypto.subtle.verify(
        { name: "ECDSA", hash: "SHA-256" },
        key,
        Buffer.from(signature, "base64url"),
        new TextEncoder().encode(text),
      );
    expect([await verify("Ý kiến 🙂"), await verify("Ý kiến")]).toEqual([true, false]);
  });

  it("has a private half that nobody can take out", async () => {
    const writer = await openTestWriter();
    await signerOf(writer);
    const stored = await writer.database.deviceKeys.get("device");
    if (stored === undefined) throw new Error("no key");
    expect(stored.keys.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey("jwk", stored.keys.privateKey)).rejects.toThrow("extractable");
  });

  it("stays that of this browser when its data are replaced by a backup, and when that is confirmed", async () => {
    const writer = await openTestWriter();
    const { publicKey } = await signerOf(writer);
    const content = { ...(await loadWorkspaceContent(writer.database)), files: [] };
    const { signal } = new AbortController();
    await replaceWorkspace(writer, content, { signal, onProgress: () => undefined });
    const opened = await openDatabase(writer.database.name, openDependencies());
    if (!opened.ok) throw new Error(opened.error.type);
    const next = { ...writer, ...opened.value };
    expect(next.database.name).not.toBe(writer.database.name);
    expect((await signerOf(next)).publicKey).toEqual(publicKey);
    await confirmRestore(next);
    expect((await signerOf(next)).publicKey).toEqual(publicKey);
  });
});

describe("no key", () => {
  it("is made where the browser has no cryptography, and that is said", async () => {
    const writer = await openTestWriter();
    const refused = await loadDeviceSigner(writer, null);
    expect(refused).toMatchObject({ ok: false, error: { type: "device-key-unavailable" } });
    expect(await writer.database.deviceKeys.count()).toBe(0);
  });

  it("is made where the browser refuses the algorithm", async () => {
    const refusing = {
      generateKey: () => Promise.reject(new DOMException("policy", "NotSupportedError")),
    } as unknown as SubtleCrypto;
    const refused = await loadDeviceSigner(await openTestWriter(), refusing);
    expect(refused).toMatchObject({ ok: false, error: { type: "device-key-unavailable" } });
  });

  it("is written into a database that was emptied", async () => {
    const writer = await openTestWriter();
    await writer.database.device.clear();
    expect(await loadDeviceSigner(writer)).toMatchObject({ ok: false, error: { type: "save-database-emptied" } });
  });
});
