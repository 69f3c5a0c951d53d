/**
 * How much a backup may hold. The reader counts along and stops there, whatever a file says about itself; the writer
 * refuses beforehand, so that no backup is made that cannot be read.
 */
export const backupLimits = {
  /** Bytes of everything inside, unpacked. */
  totalBytes: 2 * 1024 ** 3,
  entries: 5000,
  /** Unpacked to packed bytes. Ours are stored, 1 to 1; somebody may have packed them again. */
  ratio: 200,
  /** Unpacked bytes that harm nobody, however well they were packed. */
  harmlessBytes: 1024 ** 2,
  /** Of `assessment.json`. */
  jsonBytes: 50 * 1024 ** 2,
  /** Of each text file about the bag; a list of 5,000 digests takes 750 KB. */
  tagBytes: 2 * 1024 ** 2,
  /** The log is read line by line and only ever grows: some 250,000 changes. */
  changesBytes: 200 * 1024 ** 2,
  /** Characters of one line of the log. */
  lineLength: 1024 ** 2,
  jsonDepth: 32,
  assessments: 1000,
  reviews: 1000,
  opinionsPerReview: 1000,
  trainings: 1000,
} as const;
