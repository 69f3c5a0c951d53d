/**
 * Catalog: one edition of what can be assessed (OSCAL catalog).
 *
 * Language-neutral. Words live in `CatalogText`, one per language, so that a second edition or a second language is
 * data and never code. A control is always named together with its edition: clause 5.1 and control A.5.1 both exist,
 * and A.8.2 means different things in 2013 and 2022.
 */
import * as z from "zod/mini";

export const controlClasses = ["clause", "annex-a"] as const;
export type ControlClass = (typeof controlClasses)[number];

/** Attribute values of ISO/IEC 27002:2022, clause 4.2 and Annex A. */
export const attributeValues = {
  controlType: ["Preventive", "Detective", "Corrective"],
  informationSecurityProperties: ["Confidentiality", "Integrity", "Availability"],
  cybersecurityConcepts: ["Identify", "Protect", "Detect", "Respond", "Recover"],
  operationalCapabilities: [
    "Governance",
    "Asset_management",
    "Information_protection",
    "Human_resource_security",
    "Physical_security",
    "System_and_network_security",
    "Application_security",
    "Secure_configuration",
    "Identity_and_access_management",
    "Threat_and_vulnerability_management",
    "Continuity",
    "Supplier_relationships_security",
    "Legal_and_compliance",
    "Information_security_event_management",
    "Information_security_assurance",
  ],
  securityDomains: ["Governance_and_Ecosystem", "Protection", "Defence", "Resilience"],
} as const;

export type AttributeName = keyof typeof attributeValues;
export const attributeNames = Object.keys(attributeValues) as readonly AttributeName[];

const valuesOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values)).check(z.minLength(1), z.maxLength(values.length));

const attributesSchema = z.strictObject({
  controlType: valuesOf(attributeValues.controlType),
  informationSecurityProperties: valuesOf(attributeValues.informationSecurityProperties),
  cybersecurityConcepts: valuesOf(attributeValues.cybersecurityConcepts),
  operationalCapabilities: valuesOf(attributeValues.operationalCapabilities),
  securityDomains: valuesOf(attributeValues.securityDomains),
});

/** Of a catalog, a group, a control or a mapping. */
export const identifier = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/));

const groupSchema = z.strictObject({ id: identifier, class: z.enum(controlClasses) });

const controlSchema = z.strictObject({
  id: identifier,
  class: z.enum(controlClasses),
  groupId: identifier,
  /** Relevance for a data centre: 1 low, 2 normal, 3 high. Our proposal, not ISO's. */
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  defaultTarget: z.union([z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  /** A data centre practically always needs this control: declaring it not applicable calls for a warning. */
  practicallyAlwaysApplicable: z.boolean(),
  /** Number of documented information items that the clause requires; their names are in `CatalogText`. */
  documentedInformationCount: z.int().check(z.minimum(0), z.maximum(10)),
  attributes: z.exactOptional(attributesSchema),
  origin: z.exactOptional(z.enum(["new", "merged", "updated"])),
  predecessors: z.array(identifier),
});

export const catalogSchema = z.strictObject({
  id: identifier,
  edition: z.string().check(z.minLength(1), z.maxLength(120)),
  source: z.string().check(z.minLength(1), z.maxLength(2000)),
  copyright: z.string().check(z.minLength(1), z.maxLength(2000)),
  /** The clauses to which rules about the management system as a whole attach. */
  keyClauses: z.strictObject({
    internalAudit: identifier,
    managementReview: identifier,
  }),
  groups: z.array(groupSchema).check(z.minLength(1), z.maxLength(60)),
  controls: z.array(controlSchema).check(z.minLength(1), z.maxLength(600)),
});

export type ControlGroup = Readonly<z.infer<typeof groupSchema>>;
export type Control = Readonly<z.infer<typeof controlSchema>>;
export type Catalog = Readonly<
  Omit<z.infer<typeof catalogSchema>, "groups" | "controls"> & {
    groups: readonly ControlGroup[];
    controls: readonly Control[];
  }
>;
export type Weight = Control["weight"];

/** How a control is cited outside its own edition, e.g. `iso27001-2022/A.5.1`. */
export const controlReference = (catalog: Pick<Catalog, "id">, controlId: string) => `${catalog.id}/${controlId}`;
