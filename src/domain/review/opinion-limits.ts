/** How much an opinion file may hold; the reader stops there whatever the file is. */
export const opinionLimits = {
  bytes: 5 * 1024 ** 2,
  jsonDepth: 8,
} as const;
