/**
 * Assessment: one self-assessment of one scope against one catalog (OSCAL assessment results).
 *
 * Facts only. Scores, gaps, findings and the Statement of Applicability are derived and never stored.
 */
import * as z from "zod/mini";
import { isCalendarDay } from "#src/domain/shared/calendar-day";
import { maturityLevels } from "./maturity";

/** Longest note, in characters. */
export const noteLimit = 4000;

/** The kinds of unit that Plan 43/KH-UBND names (II.3, appendix rows 1-8). */
export const unitTypes = [
  "network-member",
  "data-centre",
  "important-state-system",
  "telecom",
  "internet",
  "finance-banking",
  "department-district",
] as const;

/** Levels of an information system under Vietnamese law; `unknown` until determined. */
export const systemLevels = ["unknown", "1", "2", "3", "4", "5"] as const;

const line = (longest: number) => z.string().check(z.maxLength(longest));
const day = z.nullable(z.string().check(z.refine(isCalendarDay)));

export const profileSchema = z.strictObject({
  organisationName: line(255),
  parentOrganisation: line(255),
  unitType: z.enum(unitTypes),
  systemLevel: z.enum(systemLevels),
  scope: line(2000),
  sites: z.array(line(255)).check(z.maxLength(50)),
  periodFrom: day,
  periodTo: day,
  /** The day on which the facts are judged: evidence and audits are counted back from here. */
  assessedOn: z.string().check(z.refine(isCalendarDay)),
  assessors: line(500),
  /** Who answers for independence: the person or unit that checks and does not operate. */
  independentReviewer: line(255),
  lastInternalAuditOn: day,
  lastManagementReviewOn: day,
  reviewingOffice: line(255),
  assigningDocument: line(500),
  legalBasis: z.array(line(500)).check(z.maxLength(20)),
  place: line(100),
  documentNumber: line(60),
  documentDate: day,
  signerPosition: line(120),
  signerName: line(120),
  recipients: z.array(line(255)).check(z.maxLength(20)),
});

export type Profile = Readonly<z.infer<typeof profileSchema>>;

export const assessmentSchema = z.strictObject({
  id: z.string(),
  catalogId: z.string(),
  createdAt: z.string(),
  profile: profileSchema,
});

export type Assessment = Readonly<z.infer<typeof assessmentSchema>>;

const levelSchema = z.literal(maturityLevels);
const targetSchema = z.literal([1, 2, 3, 4, 5]);

export const applicabilities = ["applicable", "inherited", "not-applicable"] as const;
export type Applicability = (typeof applicabilities)[number];

/** OSCAL implementation status, as far as a self-assessment uses it. */
export const implementationStatuses = ["implemented", "partial", "planned"] as const;
export type ImplementationStatus = (typeof implementationStatuses)[number];

export const controlAssessmentSchema = z.strictObject({
  assessmentId: z.string(),
  controlId: z.string(),
  /** The claimed level; null while not assessed. What evidence allows of it is derived. */
  level: z.nullable(levelSchema),
  /** Deviates from the catalog's default; lowering it needs `targetReason` and `targetApprovedBy`. */
  target: z.nullable(targetSchema),
  targetReason: line(noteLimit),
  targetApprovedBy: line(120),
  /** Raises the catalog's weight; a lower value has no effect. */
  weight: z.nullable(z.literal([1, 2, 3])),
  applicability: z.enum(applicabilities),
  /** Why the control is included or left out (6.1.3 d); for inherited controls, from whom and with what proof. */
  justification: line(noteLimit),
  justificationApprovedBy: line(120),
  justificationApprovedOn: day,
  /** Null: follows from the claimed level. */
  implementationStatus: z.nullable(z.enum(implementationStatuses)),
  owner: line(120),
  dueOn: day,
  /** Who approved the corrective action or the treatment plan and accepted the remaining risk until `dueOn`. */
  planApprovedBy: line(120),
  note: line(noteLimit),
  /** A reviewer independent of operations has checked the claim. Never raises a level. */
  verifiedBy: line(120),
  verifiedOn: day,
  /** Which of the clause's required documented information items exist, by position in the catalog text. */
  documentedInformation: z.array(z.boolean()).check(z.maxLength(10)),
});

export type ControlAssessment = Readonly<z.infer<typeof controlAssessmentSchema>>;

/** A control about which nothing has been said yet. */
export const createControlAssessment = (assessmentId: string, controlId: string): ControlAssessment => ({
  assessmentId,
  controlId,
  level: null,
  target: null,
  targetReason: "",
  targetApprovedBy: "",
  weight: null,
  applicability: "applicable",
  justification: "",
  justificationApprovedBy: "",
  justificationApprovedOn: null,
  implementationStatus: null,
  owner: "",
  dueOn: null,
  planApprovedBy: "",
  note: "",
  verifiedBy: "",
  verifiedOn: null,
  documentedInformation: [],
});
