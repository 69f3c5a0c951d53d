/** The reference language: its shape is what every other language must fill. */
import { assess } from "#src/i18n/vi/assess";
import { commands } from "#src/i18n/vi/commands";
import { errors } from "#src/i18n/vi/errors";
import { gaps } from "#src/i18n/vi/gaps";
import { overview } from "#src/i18n/vi/overview";
import { pack } from "#src/i18n/vi/pack";
import { profile } from "#src/i18n/vi/profile";
import { settings } from "#src/i18n/vi/settings";
import { shell } from "#src/i18n/vi/shell";
import { start } from "#src/i18n/vi/start";
import { terms } from "#src/i18n/vi/terms";
import { ui } from "#src/i18n/vi/ui";

export const vi = { assess, commands, errors, gaps, overview, pack, profile, settings, shell, start, terms, ui };

export type Messages = typeof vi;
