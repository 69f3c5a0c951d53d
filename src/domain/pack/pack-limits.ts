/** How much a pack may hold. The reader stops there whatever a file says about itself; the writer refuses beforehand. */
export const packLimits = {
  /** Of the whole PDF. */
  fileBytes: 2 * 1024 ** 3,
  attachments: 3000,
  /** Of `assessment.json` and `manifest.json`. */
  jsonBytes: 50 * 1024 ** 2,
  /** Of `changes.jsonl`. */
  historyBytes: 200 * 1024 ** 2,
  nameLength: 255,
  jsonDepth: 32,
} as const;
