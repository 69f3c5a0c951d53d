/** Third-party components that reach the user's machine. Names and licence identifiers (SPDX) are the same everywhere. */
export type Licence = { readonly component: string; readonly licence: string };

export const ownCodeLicence = "Apache-2.0";
export const catalogTextLicence = "CC BY 4.0";

export const fontLicence = "OFL-1.1";
export const screenFontLicenceHref = "./fonts/OFL.txt";
export const reportFontLicenceHref = "./fonts/pdf/OFL.txt";

export const libraryLicences: readonly Licence[] = [
  { component: "React", licence: "MIT" },
  { component: "Dexie", licence: "Apache-2.0" },
  { component: "jsPDF", licence: "MIT" },
  { component: "Recharts", licence: "MIT" },
  { component: "Base UI", licence: "MIT" },
  { component: "React Hook Form", licence: "MIT" },
  { component: "Zod", licence: "MIT" },
  { component: "noble-hashes", licence: "MIT" },
  { component: "noble-ciphers", licence: "MIT" },
  { component: "age-encryption", licence: "BSD-3-Clause" },
  { component: "zip.js", licence: "BSD-3-Clause" },
  { component: "client-zip", licence: "MIT" },
  { component: "Workbox", licence: "MIT" },
  { component: "wouter", licence: "Unlicense" },
];
