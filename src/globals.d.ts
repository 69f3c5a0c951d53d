/** package.json's version, put in at build time. */
declare const __APP_VERSION__: string;

/** Made for `verify.html` by `.ci/build/verify-page.ts`: the faces of the report in base64, by file name. */
declare module "virtual:pdf-faces" {
  export const faces: Readonly<Record<string, string>>;
}
