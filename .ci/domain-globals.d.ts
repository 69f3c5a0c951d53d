/** What the domain may use although it is no part of ECMAScript: decoding bytes is arithmetic, on every platform. */
declare class TextDecoder {
  readonly encoding: string;
  constructor(encoding?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}
