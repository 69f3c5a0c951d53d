import { checkNames } from "#src/i18n/en/check-names";
import type { reportChecks as vietnamese } from "#src/i18n/vi/report-checks";

export const reportChecks: typeof vietnamese = {
  checks: {
    lead: (wanting, total) =>
      wanting === 0
        ? `All ${total} checks were complete when the report was made.`
        : `${wanting} of ${total} checks were incomplete when the report was made. The app checks by itself; none of them stops a report.`,
    caption: "Checks before handing in",
    columns: { result: "Result", name: "What is checked", places: "Where to look" },
    good: "Good",
    wanting: (count) => `${count} missing`,
    more: (count) => `and ${count} more`,
    parts: {
      scope: "Scope",
      planRecords: "Records for the plan",
      soaVersions: "Versions of the statement",
      sites: "Sites",
    },
    names: checkNames,
  },
};
