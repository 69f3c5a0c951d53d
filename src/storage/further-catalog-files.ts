/** What the start does without: other editions, mappings, the demo. Apart, so that the first load does not list it. */
export const furtherFiles = import.meta.glob<unknown>(
  ["/controls/*/*.json", "!/controls/iso27001-2022/*", "!/controls/scoring-model/*"],
  { import: "default" },
);
