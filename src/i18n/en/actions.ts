import type { ActionsMessages } from "#src/i18n/vi/actions";

export const actions: ActionsMessages = {
  title: "Corrective actions",
  sub: "Nonconformities and what is done about them.",
};
