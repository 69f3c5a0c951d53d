import { Encrypter } from "age-encryption";

/**
 * As a stranger would encrypt it with the age package, with a work factor that a test can wait for: 2^10. The product's
 * own costs seconds at every lock and unlock.
 */
export async function encryptedQuickly(plain: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(10);
  encrypter.setPassphrase(passphrase);
  return new Uint8Array(await encrypter.encrypt(plain));
}
