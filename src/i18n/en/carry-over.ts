import type { CarryOverMessages } from "#src/i18n/vi/carry-over";

export const carryOver: CarryOverMessages = {
  title: "Carry over to ISO/IEC 27001:2022",
  link: "Carry over to ISO/IEC 27001:2022",
  sub: (edition) =>
    `From the opened assessment against ${edition}. Only where one item became one item does the old answer stand; every other item is decided by a person. The old assessment stays as it is.`,
  notSuperseded: {
    text: (edition) =>
      `The opened assessment is against ${edition}; there is nothing to carry over. Open one against ISO/IEC 27001:2013 and come back.`,
    action: "To Start",
  },
  loading: "Opening the mapping between the editions…",
  progress: {
    label: "Items decided",
    left: (count) =>
      count === 0 ? "Every item is decided" : count === 1 ? "1 item to decide" : `${count} items to decide`,
    leaveRest: (count) =>
      count === 1 ? "Leave the last item not assessed" : `Leave the other ${count} items not assessed`,
    notKept:
      "The browser cannot keep these decisions. Do not close or reload this page before the assessment is created.",
    keys: "0–5: level · N: not assessed · J, K: next, previous item",
  },
  relations: {
    "one-to-one": {
      title: "As they stand",
      text: "One old item became one new item: level, target, reasons, notes and evidence stay.",
    },
    merged: { title: "Merged", text: "Several old items became one: choose the level of the new item." },
    split: {
      title: "Split",
      text: "One old item became several: the old level was about the whole and need not hold for this part.",
    },
    new: {
      title: "New",
      text: "The edition of 2013 has no counterpart: choose the level by what is done today, or leave it not assessed.",
    },
  },
  neverCarried:
    "Independent verifications and confirmed documents are not carried over: they were given for the old edition.",
  item: {
    level: (controlId) => `Level of ${controlId}`,
    none: "Not assessed",
    takeNotes: "Take the notes along",
    takeEvidence: (count) =>
      count === 1 ? "Take 1 piece of evidence along" : `Take ${count} pieces of evidence along`,
    decided: "decided",
    open: "to decide",
    changed: "An old item was changed after this decision; decide again.",
    noSource: "No counterpart in the edition of 2013.",
    sharedWith: (ids) => `also carried to ${ids}`,
  },
  source: {
    name: (controlId) => `2013: ${controlId}`,
    level: (level) => `level ${level}`,
    claimed: (claimed, level) => `claimed level ${claimed}, level ${level} counts`,
    notAssessed: "not assessed",
    notApplicable: "not applicable",
    inherited: "inherited",
    evidence: (count) => (count === 1 ? "1 piece of evidence" : `${count} pieces of evidence`),
    note: "Note",
  },
  table: {
    caption: "Items that stand as they are",
    to: "Item of 2022",
    from: "From item of 2013",
    level: "Level",
    evidence: "Evidence",
    note: "Note",
    hasNote: "yes",
  },
  evidence: (taken, left) =>
    taken + left === 0
      ? "The old assessment has no evidence yet."
      : left === 0
        ? `All evidence (${taken}) comes along under the same codes and with the same files.`
        : `Evidence that comes along under the same codes: ${taken}; stays with the old assessment: ${left}.`,
  baseline: (edition) =>
    `The result against ${edition} is frozen in the new assessment, so that the report shows both.`,
  baselineLabel: (edition) => `Before the carry-over (${edition})`,
  create: "Create the 2022 assessment",
  notYet: (count) => `Not yet: ${count === 1 ? "1 item is" : `${count} items are`} to be decided.`,
  failed:
    "The assessment could not be created; nothing has been written. Try again, or look at the storage status in Settings.",
  result: {
    title: "Two editions",
    earlier: (edition, overall, day) => `By ${edition}: overall attainment ${overall}, as of ${day}.`,
    current: (edition, overall, day) => `By ${edition}: overall attainment ${overall}, as of ${day}.`,
    caution: "The two figures follow two different catalogs and are not compared directly.",
  },
};
