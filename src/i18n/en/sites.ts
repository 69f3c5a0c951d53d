import type { SiteMessages } from "#src/i18n/vi/sites";

export const sites: SiteMessages = {
  title: "Level at each site",
  notGiven: "Not assessed",
  option: (level, name) => `${level} · ${name}`,
  result: {
    clause: (level) => `The item's level is ${level}: the lowest of the sites, because this is a clause.`,
    key: (level) => `The item's level is ${level}: the lowest of the sites, because the item's weight is 3.`,
    mean: (level, mean) => `The item's level is ${level}: the weighted mean of the sites is ${mean}, rounded down.`,
    missing: (count) =>
      `${count} ${count === 1 ? "site has" : "sites have"} no level yet, so the item has none either.`,
    none: "As soon as one site has a level, the item's level follows from the sites.",
  },
  follows: "This level follows from the levels at the sites and cannot be set directly.",
  clear: (level) => `Remove the levels at sites, keep level ${level}`,
  clearAll: "Remove the levels at sites",
  cleared: (id) => `${id}: levels at sites removed.`,
  previous: (level, period) => `Period before: ${level} (${period})`,
  notAssessed: "not assessed",
  notApplicable: "not applicable",
  weights: "Weights of the sites",
  weightsHint:
    "Each place listed above is a site. The weights are used where levels are given at each site, for controls of a weight below 3. Correct a name on its own line, and its levels go with it.",
  weightOf: (name) => `Weight of ${name}`,
};
