/** A key pair as a browser makes it, and what signs with it. */
import type { DeviceKey } from "#src/domain/review/review-receipt";

export type TestKey = { readonly publicKey: DeviceKey; readonly sign: (text: string) => Promise<string> };

export async function aDeviceKey(): Promise<TestKey> {
  const keys = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign", "verify"]);
  const { x = "", y = "" } = await crypto.subtle.exportKey("jwk", keys.publicKey);
  return {
    publicKey: { kty: "EC", crv: "P-256", x, y },
    sign: async (text) => {
      const bytes = new TextEncoder().encode(text);
      const signature = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, keys.privateKey, bytes);
      return Buffer.from(signature).toString("base64url");
    },
  };
}
