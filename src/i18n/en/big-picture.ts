import type { BigPictureMessages } from "#src/i18n/vi/big-picture";

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const gaps = (count: number) => counted(count, "gap", "gaps");
const items = (count: number) => counted(count, "item", "items");
const risks = (count: number) => counted(count, "risk", "risks");
const actions = (count: number) => counted(count, "action", "actions");

export const bigPicture: BigPictureMessages = {
  title: "Summary for the management",
  state: {
    gaps: (count) => (count === 0 ? "No gap is open." : `${gaps(count)} open.`),
    majors: (count, places) => `${counted(count, "major nonconformity", "major nonconformities")}, in ${places}.`,
  },
  movement: {
    title: "Is it getting better?",
    direction: { better: "Better", worse: "Worse", same: "Unchanged" },
    since: (direction, since) => `${direction} since ${since}`,
    day: (day) => day,
    figures: (before, now, points) => `attainment from ${before} to ${now} (${points} percentage points)`,
    gaps: (before, now) => `gaps from ${before} to ${now}`,
    base: (count) => `attainment over ${counted(count, "comparable item", "comparable items")}`,
    partial: (count) => `attainment over the ${items(count)} assessed at both times`,
    none: "There is no earlier period of this edition and no working day before today, so nothing can be compared yet.",
  },
  reading: "Reading the history…",
  failed: "The history could not be read. Open this screen again.",
  decisions: {
    title: "To be decided",
    none: "Nothing waits for a decision.",
    what: {
      "majors-without-action": (count) => `Assign ${items(count)} with a major and no corrective action`,
      "actions-overdue": (count) => `Follow up ${counted(count, "overdue action", "overdue actions")}`,
      "treatments-overdue": (count) => `Follow up the overdue treatment of ${risks(count)}`,
      "internal-audit": () => "Have an internal audit held",
      "management-review": () => "Set a day for the management review",
      "assign-gaps": (count) => `Name an owner and a due date for ${items(count)}`,
      "approve-plans": (count) => `Approve the plan of ${items(count)}`,
      "approve-actions": (count) => `Approve ${counted(count, "corrective action", "corrective actions")}`,
      "accept-risks": (count) => `Accept or treat further ${risks(count)}`,
      "approve-statement": () => "Approve the Statement of Applicability",
      "approve-statement-again": () =>
        "Approve the Statement of Applicability again: it differs from what was approved",
      "verify-key-items": (count) => `Have somebody independent verify ${items(count)} of weight 3`,
    },
    more: (count) => `and ${count} more`,
  },
  checks: {
    toSee: (count) => `${counted(count, "point", "points")} to look at before the pack is made`,
    none: "Checks before the pack is made: nothing to look at",
  },
  burnDown: {
    title: "Open gaps",
    open: "Open",
    ideal: "Evenly down to the target day",
    planned: "If everything is done on its day",
    today: "today",
    target: (day) => `target ${day}`,
    label: (from, open, now) => `Number of open gaps: ${open} on ${from}, ${now} today.`,
    labelPlan: (day, open) => ` By the due days that were set, ${open} on ${day}.`,
    caption: "Open gaps by day",
    columns: ["Day", "Open", "Of these not assessed"],
    planCaption: "Closing by the due days that were set",
    planColumns: ["Day", "Items", "Open"],
    ofPeriod: (day) => `Target day: end of the period, ${day}.`,
    ofPlan: (day) => `Target day: the last due day that was set, ${day}.`,
    above: (count) => `${count} more than on the even line.`,
    below: (count) => `${count} fewer than on the even line.`,
    onLine: "On the even line.",
    noTarget:
      "There is no target day: the period is over and no gap has a due day ahead. Set due days under “Gaps” or “Corrective actions”.",
    plan: (stays) =>
      `If everything is done on its day, ${counted(stays, "gap stays", "gaps stay")} open. This is a plan, not a promise: what is done must still be assessed again.`,
    stays: {
      "day-passed": (count) => `${count} overdue`,
      "no-day": (count) => `${count} without a due day`,
      "not-assessed": (count) => `${count} not assessed`,
    },
    staying: (reasons) => `No day on which they would close: ${reasons}.`,
    sources: (byAction, byItem) =>
      `Due days come from corrective actions (${items(byAction)}) or, where there are none, from the item (${items(byItem)}).`,
    oneDay: (day) => `The history has one day so far (${day}). There will be a line from the second working day on.`,
    none: "No gap is open, and there is no history before today.",
  },
  period: {
    title: "In this period",
    overall: "Overall attainment",
    coverage: "Coverage",
    label: (from, overall, now, coverageThen, coverage) =>
      `From ${from} until today: overall attainment from ${overall} to ${now}, coverage from ${coverageThen} to ${coverage}.`,
    caption: "Attainment and coverage by day",
    columns: ["Day", "Overall attainment", "Coverage"],
    note: "What is not assessed counts as 0: while coverage rises, attainment rises in part only because more was assessed.",
  },
  load: {
    title: "Who has to do what",
    gaps: "Gaps owned",
    actions: "Actions not done",
    nobody: "Nobody",
    overdue: (count) => `${count} overdue`,
    next: (day) => `next due ${day}`,
    noDay: "no due day",
    both: (open, pending) => (pending === 0 ? gaps(open) : `${gaps(open)}, ${actions(pending)}`),
    figure: (name, open, pending, remark) => `${name}: ${gaps(open)}, ${actions(pending)}, ${remark}`,
    label: (figures) => `Gaps and actions of each person. ${figures}.`,
    columns: ["Owner", "Gaps", "Actions", "Overdue", "Next due"],
    more: (count) => `${count} more in the table.`,
    none: "No gap and no action is open.",
  },
};
