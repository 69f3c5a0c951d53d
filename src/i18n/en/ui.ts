import type { UiMessages } from "#src/i18n/vi/ui";

export const ui = {
  levelNames: {
    0: "Absent",
    1: "Ad hoc",
    2: "Partial",
    3: "Operating",
    4: "Measured",
    5: "Improving",
  },
  legend: {
    level: "Level",
    notApplicable: "Not applicable",
    notAssessed: "Not assessed",
    missingEvidence: "Evidence missing: corner cut off",
    gap: "Each tick under a cell: one level short",
  },
  map: { keys: "Arrow keys to move, Enter to open" },
  gate: { passed: "Met", failed: "Not met", unknown: "Cannot be checked" },
  chart: { table: "Show the figures as a table", current: "Current", target: "Target" },
  picker: {
    keys: { before: "Keys", between: "to", after: "set the level,", notApplicable: "not applicable" },
    met: "In place",
    missing: "Still missing",
  },
  field: { required: "required" },
  date: {
    placeholder: "day/month/year",
    invalid: "This is not a date. Enter day/month/year, for example 31/03/2027.",
    tooEarly: (day: string) => `The earliest date accepted is ${day}.`,
    tooLate: (day: string) => `The latest date accepted is ${day}.`,
  },
  dialog: { close: "Close" },
  save: { retry: "Try saving again" },
  status: { dismiss: "Dismiss message" },
  finding: { major: "Major", minor: "Minor", opportunity: "Opportunity", notAssessed: "Not assessed" },
} satisfies UiMessages;
