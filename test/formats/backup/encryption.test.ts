import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkBackup } from "#src/formats/backup/check-backup";
import { openBackup } from "#src/formats/backup/read-backup";
import { encryptedQuickly } from "#test/support/encrypted-quickly";
import { asBytes, asText, backupOf, blobOf, bytesIn } from "./a-backup";

const passphrase = "sáu từ Đà Nẵng ngẫu nhiên 🙂";

const errorOf = async (file: Blob, phrase: string | null = passphrase) => {
  const result = await checkBackup(file, { passphrase: phrase });
  return result.ok ? null : result.error;
};

const encrypted = (bytes: Uint8Array) => encryptedQuickly(bytes, passphrase);

let plain = new Uint8Array();
let locked = new Uint8Array();
/** From our writer: a second of work, done once. */
let ours = new Uint8Array();

beforeAll(async () => {
  plain = await bytesIn(await backupOf());
  locked = await encrypted(plain);
  ours = await bytesIn(await backupOf(undefined, { passphrase }));
});

describe("a passphrase", () => {
  it("opens what it has locked, and lets the page breathe meanwhile", async () => {
    let breaths = 0;
    const beat = setInterval(() => (breaths += 1), 5);
    const opened = await openBackup(blobOf(ours), { passphrase });
    clearInterval(beat);
    expect(opened).toMatchObject({ ok: true, value: { isEncrypted: true } });
    // In one piece there would be two.
    expect(breaths).toBeGreaterThan(15);
  });

  it("may be typed composed or decomposed", async () => {
    expect(await errorOf(blobOf(locked), passphrase.normalize("NFD"))).toBeNull();
  });

  it.each([null, "", "sai", `${passphrase} `])("must be the right one: not %j", async (phrase) => {
    expect(await errorOf(blobOf(locked), phrase)).toEqual({
      type: phrase === null ? "backup-passphrase-needed" : "backup-passphrase-wrong",
    });
  });

  it("costs what the age command asks for", () => {
    expect(asText(ours.subarray(0, 80))).toMatch(/^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} 18\n/);
  });

  it("is not needed for what is not locked", async () => {
    expect(await errorOf(blobOf(plain))).toBeNull();
  });
});

it("Another backup has another key, though all else is equal", () => {
  expect(ours.subarray(0, 200)).not.toEqual(locked.subarray(0, 200));
});

describe("an age file is refused", () => {
  it("for somebody's key", async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    expect(await errorOf(blobOf(await encrypter.encrypt(plain)))).toEqual({ type: "backup-encryption-unknown" });
  });

  it("with a work factor that no page can bear, before any work is done", async () => {
    const text = asText(locked.subarray(0, 100)).replace(/ 10\n/, " 30\n");
    const header = asBytes(text.slice(0, text.indexOf("\n", 30) + 1));
    const rest = locked.subarray(header.byteLength);
    expect(await errorOf(blobOf(Buffer.concat([header, rest])))).toEqual({ type: "backup-encryption-unknown" });
  });

  it.each([
    ["of a later version", "age-encryption.org/v2\n"],
    ["with a header that never ends", `age-encryption.org/v1\n${"x".repeat(1_000_000)}`],
    ["with half a header", "age-encryption.org/v1\n-> scrypt"],
  ])("%s", async (_, text) => {
    expect(await errorOf(blobOf(asBytes(text)))).toEqual({ type: "backup-encryption-unknown" });
  });

  it("that holds something else", async () => {
    expect(await errorOf(blobOf(await encrypted(asBytes("%PDF-1.7"))))).toEqual({ type: "backup-foreign" });
    expect(await errorOf(blobOf(await encrypted(new Uint8Array())))).toEqual({ type: "backup-empty" });
  });

  it("that holds another age file", async () => {
    expect(await errorOf(blobOf(await encrypted(locked)))).toEqual({ type: "backup-foreign" });
  });
});

describe("a damaged age file is refused:", () => {
  it.each([200, 1000, 66_000, 87_000])("one bit at %i", async (offset) => {
    const bytes = locked.slice();
    bytes[offset] = (bytes[offset] ?? 0) ^ 1;
    expect(await errorOf(blobOf(bytes))).toEqual({ type: "backup-damaged", place: "age" });
  });

  it.each([0.3, 0.75, 0.99])("only %d of it", async (share) => {
    expect(await errorOf(blobOf(locked.subarray(0, Math.floor(locked.byteLength * share))))).toEqual({
      type: "backup-damaged",
      place: "age",
    });
  });

  it("bytes behind it", async () => {
    expect(await errorOf(blobOf(Buffer.concat([locked, asBytes("x")])))).toEqual({
      type: "backup-damaged",
      place: "age",
    });
  });
});

describe("giving up", () => {
  it("ends the derivation of the key", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    expect(await checkBackup(blobOf(ours), { passphrase, signal: controller.signal })).toEqual({
      ok: false,
      error: { type: "backup-cancelled" },
    });
    await expect(backupOf(undefined, { passphrase, signal: controller.signal })).rejects.toThrow("aborted");
  });
});

describe("a stranger with the age command", () => {
  const isThere = ["age", "python3"].every((command) => spawnSync("which", [command]).status === 0);
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tdg-age-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** age reads passphrases from a terminal only; Python lends it one. */
  function runAge(answers: number, ...options: readonly string[]): void {
    const program = [
      "import os, pty, sys",
      "answers = int(sys.argv[1])",
      "pid, terminal = pty.fork()",
      "if pid == 0: os.execvp('age', ['age', *sys.argv[2:]])",
      "said = b''",
      "try:",
      "    while True:",
      "        piece = os.read(terminal, 4096)",
      "        if not piece: break",
      "        said += piece",
      "        if said.rstrip().endswith(b':') and answers > 0:",
      "            os.write(terminal, os.environ['PHRASE'].encode() + b'\\n')",
      "            answers -= 1",
      "            said = b''",
      "except OSError: pass",
      "sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))",
    ].join("\n");
    const done = spawnSync("python3", ["-c", program, String(answers), ...options], {
      cwd: folder,
      env: { ...process.env, PHRASE: passphrase },
      encoding: "utf8",
      timeout: 60_000,
    });
    if (done.status !== 0) throw new Error(`age ended with ${done.status}: ${done.stderr}`);
  }

  it.skipIf(!isThere)(
    "opens our file (needs age and python3)",
    () => {
      writeFileSync(join(folder, "backup.tdg.zip.age"), ours);
      runAge(1, "--decrypt", "--output", "opened.tdg.zip", "backup.tdg.zip.age");
      expect(new Uint8Array(readFileSync(join(folder, "opened.tdg.zip")))).toEqual(plain);
    },
    90_000,
  );

  it.skipIf(!isThere)(
    "locks one that we open (needs age and python3)",
    async () => {
      writeFileSync(join(folder, "plain.tdg.zip"), plain);
      runAge(2, "--passphrase", "--output", "locked.tdg.zip.age", "plain.tdg.zip");
      expect(await errorOf(blobOf(readFileSync(join(folder, "locked.tdg.zip.age"))))).toBeNull();
    },
    90_000,
  );
});
