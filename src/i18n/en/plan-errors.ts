import type { PlanErrors } from "#src/i18n/vi/plan-errors";

export const planErrors: PlanErrors = {
  "plan-missing": "A file of the plan or of the legal references is missing. Reinstall the app.",
  "plan-refused": "A file of the plan or of the legal references is not valid. Reinstall the app.",
  "plan-malformed": "The plan file has a wrong structure. Compare it with what the folder controls says.",
  "plan-duplicate": "An id occurs twice in the plan file. Keep one line for each id.",
  "plan-reference-unknown": "The plan file points to an id that it does not hold. Correct the id.",
  "plan-order-broken": "The tasks of the plan file are not numbered one after the other. Number them again.",
  "plan-text-foreign": "The text file belongs to another plan. Use the one of the same folder.",
  "plan-text-missing": "Text of the plan is missing. Add it at the place named.",
  "plan-text-unknown": "The plan has text for an id that does not exist. Remove it.",
  "law-malformed": "The file of legal references has a wrong structure. Compare it with what the folder controls says.",
  "law-duplicate": "A legal reference occurs twice. Keep one line.",
  "law-print-unfounded":
    "A reference is printed by default although it is not verified or not in force. Do not print it, or give its ground.",
  "law-text-missing": "Text of the legal references is missing. Add it at the place named.",
  "law-text-unknown": "The legal references have text for an id that does not exist. Remove it.",
};
