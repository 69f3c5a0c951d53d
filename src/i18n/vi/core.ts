/** What stands on the first screen and in the frame around every other one; the rest comes with the screens. */
import { backupAge } from "#src/i18n/vi/backup-age";
import { errors } from "#src/i18n/vi/errors";
import { shell } from "#src/i18n/vi/shell";
import { start } from "#src/i18n/vi/start";
import { terms } from "#src/i18n/vi/terms";
import { ui } from "#src/i18n/vi/ui";

export const core = { backupAge, errors, shell, start, terms, ui };

export type CoreMessages = typeof core;
