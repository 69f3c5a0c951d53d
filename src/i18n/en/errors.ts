import type { Errors } from "#src/i18n/vi/errors";

export const errors: Errors = {
  "storage-unavailable":
    "The browser's storage cannot be opened. Close private windows, check that the disk has free space and reload the page.",
  "storage-insecure-context":
    "This page does not run in a secure context and cannot store anything. Open it through https:// or http://localhost.",
  "storage-vanished":
    "This browser used to hold assessment data, but the database is now empty. Nothing has been created or overwritten. Check that this is the browser and the user profile that you used last time.",
  "storage-file-address":
    "The app was opened straight from a file on the disk and therefore stores nothing: every HTML file on this computer could read the data. Run `npm start` and open the http://localhost address that it prints, or open the app from your intranet server.",
  "storage-upgrade-unsafe":
    "The data were not upgraded, because no backup could be made first; the old data are untouched. Free some room on the disk and reload the page.",
  "storage-newer": "The data on this machine were written by a newer version. Open them with the newest app.",
  "save-database-emptied":
    "The database was emptied while this page was open; the last change was not written. Reload the page.",
  "save-target-missing":
    "What you are editing was deleted in another tab; the last change was not written. Reload the page.",
  "save-tab-outdated": "This page is older than another tab. Reload it, then enter the last change again.",
  "save-history-unrelated":
    "What was brought in has the same id but no history in common with the open assessment, so the two cannot be merged. Nothing was changed; use “Replace” if it is the copy you want.",
  "save-storage-full":
    "The disk or the storage quota is full; the last change was not written. Free some space and try again.",
  "save-connection-lost":
    "The browser has closed the database, usually because the disk is full; the last change was not saved. Copy what you typed to another place, free some room on the disk and reload the page.",
  "save-failed":
    "The last change could not be written. Try again; if it still fails, copy what you typed elsewhere before closing the page.",
  "save-timeout": "Not written after 5 seconds. Do not close the page; try again.",
  "catalog-missing": "A catalog file is missing. Reinstall the app.",
  "catalog-refused": "A catalog file is not valid. Reinstall the app.",
  "catalog-malformed": "Wrong structure. Compare it with controls/catalog.schema.json.",
  "catalog-control-duplicate": "An item id occurs twice. Keep one row per id.",
  "catalog-group-duplicate": "A group id occurs twice. Keep one row per group.",
  "catalog-class-mismatch":
    "The item and its group are of different classes (clause, control). Correct the class or the group id.",
  "catalog-group-unknown": "The group is not in the list of groups. Add it or correct the id.",
  "catalog-control-unknown": "keyClauses names an id that is not in the catalog. Correct the id.",
  "catalog-text-foreign": "The text file belongs to another catalog. Use the one in the same folder.",
  "catalog-text-missing": "A text is missing. Add it at the place named.",
  "catalog-text-twice": "There are two texts in one language. Keep one.",
  "catalog-text-unknown": "There is a text for an id that does not exist. Remove it.",
  "scoring-model-malformed": "The scoring model file has a wrong structure. Compare it with docs/scoring-model.md.",
  "demo-malformed": "The sample data are not valid. Reinstall the app.",
  "pack-failed": "The pack could not be made. Your data are unaffected; try again.",
  unexpected: "The app met an unexpected error. Everything reported as saved is still there; reload the page.",
  place: (place) => `Place: ${place}.`,
};
