import type { StatementTerms } from "#src/i18n/vi/statement-terms";

export const statementTerms: StatementTerms = {
  status: {
    implemented: "Implemented",
    partial: "In part",
    planned: "Planned",
    "not-implemented": "Not implemented",
    inherited: "Inherited",
    excluded: "Not applicable",
  },
  statusShort: {
    implemented: "implemented",
    partial: "in part",
    planned: "planned",
    "not-implemented": "not implemented",
    inherited: "inherited",
    excluded: "not applicable",
  },
  ownGroup: "Controls of the unit's own",
  contradictionShort: {
    "exclusion-incomplete": "Exclusion not fully justified",
    "exclusion-empty-phrase": "Reason for exclusion says nothing",
    "exclusion-unusual": "A data centre practically always needs it",
    "exclusion-treats-risk": "Excluded, but a risk relies on it",
    "implemented-at-low-level": "Implemented, but at a low level",
    "implemented-without-evidence": "Implemented, but without evidence",
    "planned-without-date": "Planned without a date",
    "planned-overdue": "Plan overdue",
    "inherited-without-provider": "Inherited, but from whom",
    "inherited-without-proof": "Inherited without proof",
    "included-without-reason": "Included without a reason",
    "risk-reason-without-risk": "Risk given as reason, but no risk",
  },
};
