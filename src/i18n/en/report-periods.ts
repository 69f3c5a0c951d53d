import type { reportPeriods as vietnamese } from "#src/i18n/vi/report-periods";

export const reportPeriods: typeof vietnamese = {
  periods: {
    introduction: (count, comparable) =>
      `The table has ${count} periods. “Comparable” is the attainment over the ${comparable} items applicable in every period of this edition, with the weights of now; the other columns are the figures of each period as they were. Figures of two editions stand side by side and are not subtracted.`,
    present: "This period",
    columns: {
      period: "Period",
      assessedOn: "As of",
      edition: "Edition",
      attainment: "Attainment",
      comparable: "Comparable",
      majors: "Majors",
      minors: "Minors",
      verdict: "Verdict",
    },
    chart: "Attainment by period",
    chartNote:
      "Solid bar: over the comparable items. Outlined bar: another edition, the figure of that period. Dashed line: threshold for ready.",
    chartAlternative: (rows) => `Attainment of each period. ${rows}.`,
    chartRow: (name, figure) => `${name}: ${figure}`,
    frozen: (label, at, head) => `This period was frozen as “${label}” on ${at}, at the change ${head} of the history.`,
    changedSince: (count) => `Results changed after freezing; items: ${count}.`,
    unchanged: "No item came out different since.",
    moved: (label) => `What changed since ${label}`,
    otherEdition: (label, edition, percent, now, percentNow) =>
      `${label} by ${edition}: attainment ${percent}; this period by ${now}: attainment ${percentNow}. The editions differ, so no item is compared.`,
    attainment: (count, before, now) =>
      `Over ${count} items applicable in both periods, attainment went from ${before} to ${now}.`,
    totals: (up, down, same, excluded, included, notYet) =>
      `Up: ${up}; down: ${down}; same: ${same}${
        notYet === "0" ? "" : `; not comparable, because one period did not assess them: ${notYet}`
      }; newly not applicable: ${excluded}; newly applicable: ${included}.`,
    nothingMoved: "No item changed.",
    movedColumns: { id: "Id", item: "Item", before: "Before", now: "Now", what: "What changed" },
    what: {
      up: "up",
      down: "down",
      closedNonconformity: "nonconformity closed",
      closedGap: "target reached",
      repeated: "repeated nonconformity",
      newNonconformity: "new nonconformity",
      reopened: "below target again",
      targetLowered: (before, now) => `target lowered from ${before} to ${now}`,
      excluded: "newly not applicable",
      included: "newly applicable",
    },
  },

  sites: {
    introduction:
      "The items below were assessed site by site. An item's level is the lowest of the sites for clauses and controls of weight 3; for other controls it is the mean weighted by site, rounded down. The level that counts is also capped by evidence.",
    site: (number, name, weight) => `(${number}) ${name}, weight ${weight}`,
    at: (number, level) => `(${number}) ${level}`,
    columns: { id: "Id", item: "Item", levels: "Levels at sites", level: "Item's level" },
    notAssessed: "none",
  },
};
