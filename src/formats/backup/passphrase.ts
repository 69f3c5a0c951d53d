/**
 * The passphrase's part of the age format (age-encryption.org/v1, «scrypt recipient stanza»). The age package would
 * derive the key on the page in one piece; what comes out here is the same.
 */
import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { concatBytes, randomBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { Stanza, type Identity, type Recipient } from "age-encryption";
import { deriveKey, type KeyOptions, type KeyRequest } from "./derive-key";

/** What the age command uses. */
export const workFactor = 18;
/** Of a file from elsewhere. Each step doubles the memory, which a page may not get. */
export const highestWorkFactor = 19;

const label = utf8ToBytes("age-encryption.org/v1/scrypt");
const saltLength = 16;
/** A key is used once, for 16 bytes. */
const zeroNonce = new Uint8Array(12);

export const passphraseRecipient = (passphrase: string, options: KeyOptions): Recipient => ({
  async wrapFileKey(fileKey) {
    const salt = randomBytes(saltLength);
    const key = await deriveKey(requestFor(passphrase, { salt, workFactor }), options);
    const body = chacha20poly1305(key, zeroNonce).encrypt(fileKey);
    return [new Stanza(["scrypt", toBase64(salt), String(workFactor)], body)];
  },
});

export type PassphraseHeader = {
  readonly salt: Uint8Array;
  readonly workFactor: number;
  readonly body: Uint8Array;
};

/** Null for another passphrase. */
export async function openHeader(
  passphrase: string,
  header: PassphraseHeader,
  options: KeyOptions,
): Promise<Uint8Array | null> {
  const key = await deriveKey(requestFor(passphrase, header), options);
  try {
    return chacha20poly1305(key, zeroNonce).decrypt(header.body);
  } catch {
    return null;
  }
}

/** Whoever has the file key has the file. */
export const identityOf = (fileKey: Uint8Array): Identity => ({ unwrapFileKey: () => fileKey });

/** More than the longest header of a file with a passphrase. */
export const headerBytes = 256;

const passphraseHeader =
  /^age-encryption\.org\/v1\n-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]?)\n([A-Za-z0-9+/]{43})\n--- [A-Za-z0-9+/]{43}\n/;

/** Null for any other header: recipients' keys, several stanzas, something torn. `start` is the first `headerBytes` bytes. */
export function readPassphraseHeader(start: Uint8Array): PassphraseHeader | null {
  const parts = passphraseHeader.exec(String.fromCharCode(...start));
  if (parts === null) return null;
  const [, salt = "", factor = "", body = ""] = parts;
  return { salt: fromBase64(salt), workFactor: Number(factor), body: fromBase64(body) };
}

const requestFor = (
  passphrase: string,
  { salt, workFactor: factor }: Pick<PassphraseHeader, "salt" | "workFactor">,
): KeyRequest => ({
  // One text, one key: keyboards give the same letters composed or decomposed.
  passphrase: utf8ToBytes(passphrase.normalize("NFC")),
  salt: concatBytes(label, salt),
  workFactor: factor,
});

const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes)).replace(/=+$/, "");

const fromBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
