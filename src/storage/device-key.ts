/**
 * The key pair of this browser (ECDSA P-256). The private half cannot be exported, not even by us: it signs, and goes
 * with the browser's profile. It tells one machine from another and says nothing about who sits there.
 */
import { deviceKeySchema, type DeviceKey } from "#src/domain/review/review-receipt";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { refusalToBackUp } from "./backup-runs";
import { saveErrorOf, WriteRefused, type SaveError } from "./save-error";
import type { Writer } from "./writer";

/** The browser has no cryptography to offer: an insecure address, an old browser, a policy. */
export type DeviceKeyError = SaveError | { readonly type: "device-key-unavailable"; readonly detail: string };

export type DeviceSigner = {
  readonly publicKey: DeviceKey;
  /** ECDSA with SHA-256 over the text as UTF-8; r and s, base64url. */
  readonly signText: (text: string) => Promise<string>;
};

const algorithm = { name: "ECDSA", namedCurve: "P-256" } as const;
const signing = { name: "ECDSA", hash: "SHA-256" } as const;

/** Makes the key pair at the first call. */
export async function loadDeviceSigner(
  writer: Writer,
  subtle: SubtleCrypto | null = globalThis.crypto?.subtle ?? null,
): Promise<Result<DeviceSigner, DeviceKeyError>> {
  if (subtle === null) return fail({ type: "device-key-unavailable", detail: "crypto.subtle" });
  try {
    const stored = await writer.database.deviceKeys.get("device");
    const keys = stored?.keys ?? (await createKeys(writer, subtle));
    const { kty, crv, x, y } = await subtle.exportKey("jwk", keys.publicKey);
    return succeed({
      publicKey: deviceKeySchema.parse({ kty, crv, x, y }),
      signText: async (text) =>
        base64url(new Uint8Array(await subtle.sign(signing, keys.privateKey, new TextEncoder().encode(text)))),
    });
  } catch (error) {
    if (isRefusedByCrypto(error)) return fail({ type: "device-key-unavailable", detail: String(error) });
    return fail(saveErrorOf(error));
  }
}

async function createKeys(writer: Writer, subtle: SubtleCrypto): Promise<CryptoKeyPair> {
  const { database } = writer;
  // Before the transaction, which would end while the browser computes.
  const made = await subtle.generateKey(algorithm, false, ["sign", "verify"]);
  return database.transaction("rw", database.device, database.deviceKeys, async () => {
    const refusal = await refusalToBackUp(writer);
    if (refusal !== null) throw new WriteRefused(refusal);
    // Two tabs may come here at once: the first key stands.
    const existing = await database.deviceKeys.get("device");
    if (existing !== undefined) return existing.keys;
    await database.deviceKeys.add({ id: "device", keys: made });
    return made;
  });
}

const isRefusedByCrypto = (error: unknown) =>
  error instanceof DOMException && ["NotSupportedError", "OperationError", "SecurityError"].includes(error.name);

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
