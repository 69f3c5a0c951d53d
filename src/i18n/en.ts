import type { Messages } from "./vi";
import { assess } from "#src/i18n/en/assess";
import { backup } from "#src/i18n/en/backup";
import { backupAge } from "#src/i18n/en/backup-age";
import { backupErrors } from "#src/i18n/en/backup-errors";
import { actionErrors } from "#src/i18n/en/action-errors";
import { bulkSet } from "#src/i18n/en/bulk-set";
import { carryOver } from "#src/i18n/en/carry-over";
import { commands } from "#src/i18n/en/commands";
import { errors } from "#src/i18n/en/errors";
import { documents } from "#src/i18n/en/documents";
import { editionErrors } from "#src/i18n/en/edition-errors";
import { evidence } from "#src/i18n/en/evidence";
import { gaps } from "#src/i18n/en/gaps";
import { glossary } from "#src/i18n/en/glossary";
import { help } from "#src/i18n/en/help";
import { history } from "#src/i18n/en/history";
import { laterTerms } from "#src/i18n/en/later-terms";
import { newAssessment } from "#src/i18n/en/new-assessment";
import { overview } from "#src/i18n/en/overview";
import { pack } from "#src/i18n/en/pack";
import { profile } from "#src/i18n/en/profile";
import { riskErrors } from "#src/i18n/en/risk-errors";
import { risks } from "#src/i18n/en/risks";
import { statement } from "#src/i18n/en/statement";
import { actions } from "#src/i18n/en/actions";
import { periods } from "#src/i18n/en/periods";
import { pictures } from "#src/i18n/en/pictures";
import { bigPicture } from "#src/i18n/en/big-picture";
import { plan } from "#src/i18n/en/plan";
import { planErrors } from "#src/i18n/en/plan-errors";
import { records } from "#src/i18n/en/records";
import { review } from "#src/i18n/en/review";
import { reviewErrors } from "#src/i18n/en/review-errors";
import { reviewFindings } from "#src/i18n/en/review-findings";
import { reviewRules } from "#src/i18n/en/review-rules";
import { settings } from "#src/i18n/en/settings";
import { sites } from "#src/i18n/en/sites";
import { training } from "#src/i18n/en/training";
import { verifyPage } from "#src/i18n/en/verify-page";
import { workbook } from "#src/i18n/en/workbook";
import { workbookLists } from "#src/i18n/en/workbook-lists";
import { shell } from "#src/i18n/en/shell";
import { start } from "#src/i18n/en/start";
import { startCreate } from "#src/i18n/en/start-create";
import { terms } from "#src/i18n/en/terms";
import { ui } from "#src/i18n/en/ui";

export const en: Messages = {
  assess,
  backup,
  bulkSet,
  backupAge,
  carryOver,
  commands,
  documents,
  errors: {
    ...errors,
    ...actionErrors,
    ...backupErrors,
    ...editionErrors,
    ...planErrors,
    ...reviewErrors,
    ...riskErrors,
  },
  evidence,
  gaps,
  glossary,
  help,
  history,
  newAssessment,
  overview,
  pack,
  periods,
  pictures,
  bigPicture,
  profile,
  risks,
  statement,
  actions,
  plan,
  records,
  review,
  reviewFindings,
  reviewRules,
  settings,
  sites,
  shell,
  start: { ...start, create: startCreate },
  terms: { ...terms, ...laterTerms },
  ui,
  training,
  verifyPage,
  workbook,
  workbookLists,
};
