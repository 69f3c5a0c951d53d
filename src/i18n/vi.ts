/** The reference language: its shape is what every other language must fill. */
import { core } from "#src/i18n/vi/core";
import { assess } from "#src/i18n/vi/assess";
import { backup } from "#src/i18n/vi/backup";
import { backupErrors } from "#src/i18n/vi/backup-errors";
import { actionErrors } from "#src/i18n/vi/action-errors";
import { bulkSet } from "#src/i18n/vi/bulk-set";
import { carryOver } from "#src/i18n/vi/carry-over";
import { commands } from "#src/i18n/vi/commands";
import { documents } from "#src/i18n/vi/documents";
import { editionErrors } from "#src/i18n/vi/edition-errors";
import { evidence } from "#src/i18n/vi/evidence";
import { gaps } from "#src/i18n/vi/gaps";
import { glossary } from "#src/i18n/vi/glossary";
import { help } from "#src/i18n/vi/help";
import { history } from "#src/i18n/vi/history";
import { laterTerms } from "#src/i18n/vi/later-terms";
import { newAssessment } from "#src/i18n/vi/new-assessment";
import { overview } from "#src/i18n/vi/overview";
import { pack } from "#src/i18n/vi/pack";
import { profile } from "#src/i18n/vi/profile";
import { riskErrors } from "#src/i18n/vi/risk-errors";
import { risks } from "#src/i18n/vi/risks";
import { startCreate } from "#src/i18n/vi/start-create";
import { statement } from "#src/i18n/vi/statement";
import { actions } from "#src/i18n/vi/actions";
import { periods } from "#src/i18n/vi/periods";
import { pictures } from "#src/i18n/vi/pictures";
import { bigPicture } from "#src/i18n/vi/big-picture";
import { plan } from "#src/i18n/vi/plan";
import { planErrors } from "#src/i18n/vi/plan-errors";
import { records } from "#src/i18n/vi/records";
import { review } from "#src/i18n/vi/review";
import { reviewErrors } from "#src/i18n/vi/review-errors";
import { reviewFindings } from "#src/i18n/vi/review-findings";
import { reviewRules } from "#src/i18n/vi/review-rules";
import { settings } from "#src/i18n/vi/settings";
import { sites } from "#src/i18n/vi/sites";
import { training } from "#src/i18n/vi/training";
import { verifyPage } from "#src/i18n/vi/verify-page";
import { workbook } from "#src/i18n/vi/workbook";
import { workbookLists } from "#src/i18n/vi/workbook-lists";

export const vi = {
  ...core,
  assess,
  backup,
  bulkSet,
  carryOver,
  commands,
  documents,
  errors: {
    ...core.errors,
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
  start: { ...core.start, create: startCreate },
  terms: { ...core.terms, ...laterTerms },
  training,
  verifyPage,
  workbook,
  workbookLists,
};

export type Messages = typeof vi;
