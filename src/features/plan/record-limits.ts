/** Longest text of a record's fields, in characters, and its greatest number of people; as its schema says. */
export const recordLimits = { title: 255, documentNumber: 60, participants: 1_000_000 } as const;
