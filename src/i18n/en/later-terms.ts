import type { LaterTerms } from "#src/i18n/vi/later-terms";

export const laterTerms: LaterTerms = {
  rule: {
    "clause-not-established": "A clause requirement at level 0 or 1.",
    "documented-information-missing": "Required documented information not confirmed in full.",
    "exclusion-unjustified": "Exclusion asked for without a reason, an approver or a day of approval.",
    "internal-audit-overdue": "No internal audit within 12 months.",
    "management-review-overdue": "No management review within 12 months.",
    "key-control-claimed-but-absent": "A control of weight 3 claimed as implemented but at level 0.",
    "minor-repeated": "A nonconformity in the previous period, and a minor again in this one.",
    "minors-in-one-clause": "Three or more minors in one clause.",
    "minors-in-one-capability": "Three or more minors in one operational capability.",
    "minors-in-one-domain": "Three or more minors in one domain of Annex A.",
    "clause-partly-established": "A clause requirement at level 2.",
    "implementation-claimed-too-high": "Claimed as implemented, but the evidence supports no more than level 2.",
    "plan-overdue": "Planned, but past its due date.",
    planned: "An approved plan exists and is within its due date.",
    "without-approved-plan": "Below target and without an approved plan.",
    "below-target": "Operating, but below its target.",
  },
  places: {
    items: (count) => (count === 1 ? "1 item" : `${count} items`),
    clauses: (count) => (count === 1 ? "1 clause" : `${count} clauses`),
    capabilities: (count) => (count === 1 ? "1 operational capability" : `${count} operational capabilities`),
    domains: (count) => (count === 1 ? "1 domain" : `${count} domains`),
  },
  unitType: {
    "network-member": "Member of the national incident-response network",
    "data-centre": "Data-centre operator",
    "important-state-system": "Operator of an important information system of a state agency",
    telecom: "Telecom enterprise",
    internet: "Internet enterprise",
    "finance-banking": "Finance or banking organisation",
    "department-district": "City department; commune-level People's Committee",
  },
};
