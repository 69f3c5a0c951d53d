import { expect, it } from "vitest";
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";
import { readOpinion } from "#src/formats/opinion/read-opinion";
import { writeOpinion } from "#src/formats/opinion/write-opinion";
import { aDeviceKey } from "#test/support/a-device-key";
import { anOpinionContent } from "./an-opinion";

it("What is written is read again word for word, with the digest of the file", async () => {
  const key = await aDeviceKey();
  const content = anOpinionContent(key.publicKey);
  const text = await writeOpinion(content, key.sign);
  const read = await readOpinion(new Blob([text]));
  if (!read.ok) throw new Error(read.error.type);
  const { signature, ...written } = read.value.document;
  expect(written).toEqual(content);
  expect(signature).toMatch(/^[A-Za-z0-9_-]{86}$/);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  expect(read.value.sha256).toBe(Buffer.from(digest).toString("hex"));
});

it("The file is canonical JSON, and the signature is over all of it but itself", async () => {
  const key = await aDeviceKey();
  const signed: string[] = [];
  const text = await writeOpinion(anOpinionContent(key.publicKey), (part) => {
    signed.push(part);
    return key.sign(part);
  });
  const { signature: _, ...content } = JSON.parse(text) as Record<string, Json>;
  expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
  expect(signed).toEqual([canonicalJson(content)]);
});

it("A key that cannot sign leaves no file", async () => {
  const key = await aDeviceKey();
  const refused = writeOpinion(anOpinionContent(key.publicKey), () => Promise.reject(new Error("no key")));
  await expect(refused).rejects.toThrow("no key");
});
