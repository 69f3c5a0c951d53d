import type { StartCreateMessages } from "#src/i18n/vi/start-create";

export const startCreate: StartCreateMessages = {
  title: "New assessment",
  intro: "The organisation's name is enough to begin. The rest can be filled in later under Organisation and scope.",
  name: "Name of the organisation",
  nameHint: "The full name, as in the founding decision or the registration.",
  from: "Period from",
  to: "Period to",
  submit: "Create and begin",
  cancel: "Cancel",
  nameMissing: "The organisation needs a name.",
  periodReversed: "The period must end on or after the day on which it starts.",
  failed:
    "The assessment could not be created; nothing has been written. Try again, or look at the storage status in Settings.",
};
