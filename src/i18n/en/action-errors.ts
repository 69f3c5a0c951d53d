import type { ActionErrors } from "#src/i18n/vi/action-errors";

export const actionErrors: ActionErrors = {
  "action-transition-unknown":
    "The state of the action has just changed in another window, so this step does not apply any more; nothing was written. Look at its present state.",
  "action-incomplete":
    "The action lacks something for this step, perhaps just removed in another window; nothing was written. See the list of what is missing.",
  "action-major-withdrawn":
    "A major nonconformity must be corrected, not withdrawn. If the grade is wrong, correct the grade first.",
  "action-too-many":
    "This assessment already has 5,000 actions and takes no more. Join the findings that share a cause.",
  "action-settled":
    "The action was closed or withdrawn in another window, so it cannot be edited; the last change was not written. Reopen it first.",
  "action-begun": "Work on this action has begun, so it cannot be removed. Withdraw it and give a reason.",
};
