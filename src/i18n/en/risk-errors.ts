import type { RiskErrors } from "#src/i18n/vi/risk-errors";

export const riskErrors: RiskErrors = {
  "risk-library-missing": "A file of the risk library is missing. Reinstall the app.",
  "risk-library-refused": "A file of the risk library is not valid. Reinstall the app.",
  "risk-library-malformed": "The risk library has a wrong structure. Compare it with controls/README.md.",
  "risk-library-foreign": "The risk library belongs to another catalog. Use the files of one version.",
  "risk-library-group-duplicate": "A group of the risk library occurs twice. Keep one.",
  "risk-library-risk-duplicate": "A risk of the library occurs twice. Keep one.",
  "risk-library-group-unknown": "A risk belongs to a group that the library lacks. Add the group or correct its id.",
  "risk-library-control-unknown": "A risk names a control that is not in the catalog. Correct the id.",
  "risk-library-text-missing": "Words of the risk library are missing. Add them at the place named.",
  "risk-library-text-unknown": "There are words for an id that the risk library lacks. Take them out.",
};
