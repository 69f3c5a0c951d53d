import type { ReviewErrors } from "#src/i18n/vi/review-errors";

export const reviewErrors: ReviewErrors = {
  "opinion-empty": "This file is empty. Ask the reviewing office to send the opinion file again.",
  "opinion-too-large":
    "The file is larger than 5 MB, so it is not a review opinion. Choose a file whose name ends in .tdg-opinion.json.",
  "opinion-foreign": "This is not a review opinion. Choose a file whose name ends in .tdg-opinion.json.",
  "opinion-newer": "The opinion file was written by a newer version of the app. Open it with the newest one.",
  "opinion-malformed":
    "The contents of the opinion file have a wrong structure and cannot be used. Ask the reviewing office to write it again.",
  "opinion-signature-wrong":
    "The opinion file was altered after it was written: the signature of the machine that wrote it does not match. Ask the reviewing office for the original.",
  "opinion-not-checkable":
    "This browser cannot check the signature of the opinion file, so it is not taken in. Open the app at http://localhost or by https, in a newer browser.",
  "opinion-unreadable":
    "The browser cannot read the file: it may have been moved or renamed, or the device was removed. Choose the file again.",
  "opinion-already-imported":
    "The opinion of this review was taken in before; nothing more was written. If the reviewing office sends a replacement, undo the earlier import and take it in again.",
  "opinion-other-assessment":
    "The opinion file is about another assessment; nothing was written. Open the assessment that was submitted and take it in there.",
  "opinion-other-history":
    "The pack that was reviewed matches no point in the history of this assessment; nothing was written. Restore the backup from when it was submitted, or ask the reviewing office which pack they saw.",
  "opinion-control-unknown":
    "The opinion file names an item that this assessment does not have; nothing was written. Ask the reviewing office to check the file.",
  "opinion-too-many":
    "This assessment has taken in as many opinions as a pack can hold; nothing was written. Create a new assessment for the next period.",
  "device-key-unavailable":
    "The browser could not make the key of this machine, so the opinion file was not written. Open the app at http://localhost or by https, in a newer browser.",
};
