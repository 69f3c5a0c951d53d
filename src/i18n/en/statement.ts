import type { StatementMessages } from "#src/i18n/vi/statement";

export const statement: StatementMessages = {
  title: "Statement of Applicability",
  sub: "Each control: applicable or not, why, and how far.",
};
