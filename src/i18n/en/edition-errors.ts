import type { EditionErrors } from "#src/i18n/vi/edition-errors";

export const editionErrors: EditionErrors = {
  "mapping-missing": "The file that maps the two editions is missing. Reinstall the app.",
  "mapping-refused": "The file that maps the two editions is not valid. Reinstall the app.",
  "mapping-malformed": "The mapping has a wrong structure. Compare it with controls/README.md.",
  "mapping-foreign": "The mapping belongs to other catalogs. Use the one for these two editions.",
  "mapping-control-unknown": "The mapping names an id that is not in the catalog. Correct the id.",
  "mapping-class-mismatch":
    "The two ends of a link are of different classes (clause, control). Correct one of the ids.",
  "mapping-duplicate": "A link is given twice. Keep one row.",
  "mapping-control-missing": "An item of the earlier edition is not mapped. Add a link, or a reason under unmapped.",
  "carry-over-control-unknown":
    "There is a decision about an item that the new edition does not have; nothing was written. Open the carry-over again.",
  "carry-over-decided-twice": "There are two decisions about one item; nothing was written. Open the carry-over again.",
  "carry-over-note-too-long":
    "The notes put together are longer than a note may be; nothing was written. Shorten them in the old assessment or leave them behind.",
};
