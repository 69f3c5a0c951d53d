import type { RisksMessages } from "#src/i18n/vi/risks";

export const risks: RisksMessages = {
  title: "Risks",
  sub: "The risk register and the risk treatment plan.",
};
