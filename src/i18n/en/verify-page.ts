import type { VerifyPageMessages } from "#src/i18n/vi/verify-page";

export const verifyPage: VerifyPageMessages = {
  title: "Check a pack",
  sub: "This page is a single file: it stores nothing and uses no network. Every number is recomputed from the data in the PDF.",
  drop: "Drop the PDF pack here",
  reading: "Checking the file",
  failed: (reason) => `The check did not finish (${reason}). Reload the page and open the file again.`,
  files: "Attached files that match the manifest",
};
