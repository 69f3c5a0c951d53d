import type { Messages } from "./vi";
import { assess } from "#src/i18n/en/assess";
import { commands } from "#src/i18n/en/commands";
import { errors } from "#src/i18n/en/errors";
import { gaps } from "#src/i18n/en/gaps";
import { overview } from "#src/i18n/en/overview";
import { pack } from "#src/i18n/en/pack";
import { profile } from "#src/i18n/en/profile";
import { settings } from "#src/i18n/en/settings";
import { shell } from "#src/i18n/en/shell";
import { start } from "#src/i18n/en/start";
import { terms } from "#src/i18n/en/terms";
import { ui } from "#src/i18n/en/ui";

export const en: Messages = {
  assess,
  commands,
  errors,
  gaps,
  overview,
  pack,
  profile,
  settings,
  shell,
  start,
  terms,
  ui,
};
