/**
 * What filling several rows would do, worked out before anything is written, so that the preview and the write cannot
 * differ.
 */
import type { ImplementationStatus } from "#src/domain/assessment/assessment";
import { inclusionReasons, type InclusionReason, type ProviderKind } from "#src/domain/statement/soa-entry";
import type { ExclusionFields, RowFields } from "#src/storage/statement";
import type { StatementItem } from "./statement-item";

/** What Annex A and the unit's own controls have in common. */
export type FillValues = {
  readonly inclusionReasons: readonly InclusionReason[];
  readonly inclusionText: string;
  readonly implementationStatus: ImplementationStatus | null;
  readonly owner: string;
  readonly dueOn: string | null;
};

export type FillEdit =
  | { readonly field: "reasons"; readonly reasons: readonly InclusionReason[]; readonly text: string }
  | { readonly field: "status"; readonly value: ImplementationStatus | null }
  | { readonly field: "owner"; readonly value: string }
  | { readonly field: "dueOn"; readonly value: string | null }
  | {
      readonly field: "inherit";
      readonly kind: ProviderKind | null;
      readonly provider: string;
      readonly proof: string;
    };
export type FillField = FillEdit["field"];
export const fillFields = ["reasons", "status", "owner", "dueOn", "inherit"] as const satisfies readonly FillField[];

export const fillDownParts = ["reasons", "owner", "status", "dueOn"] as const;
export type FillDownPart = (typeof fillDownParts)[number];

export type FillPlan = {
  readonly changes: readonly RowFields[];
  /** How many of the changed lose another value. */
  readonly replaced: number;
  readonly same: number;
  /** Codes of rows that do not apply: reasons and a status mean nothing there. */
  readonly skipped: readonly string[];
  /** Codes of own controls: nobody else can provide them. */
  readonly ownSkipped: readonly string[];
};

export function valuesOf({ annex, own }: StatementItem): FillValues {
  if (annex !== null) {
    const { entry, control } = annex;
    const { implementationStatus, owner, dueOn } = control.record;
    const { inclusionReasons: reasons, inclusionText } = entry;
    return { inclusionReasons: reasons, inclusionText, implementationStatus, owner, dueOn };
  }
  return {
    inclusionReasons: own?.inclusionReasons ?? [],
    inclusionText: own?.inclusionText ?? "",
    implementationStatus: own?.implementationStatus ?? null,
    owner: own?.owner ?? "",
    dueOn: own?.dueOn ?? null,
  };
}

export function planFill(items: readonly StatementItem[], edit: FillEdit): FillPlan {
  if (edit.field === "inherit") return planInheritance(items, edit);
  return planValues(items, (item): Partial<FillValues> => {
    switch (edit.field) {
      case "reasons": {
        const text = edit.text.trim();
        const held = valuesOf(item).inclusionReasons;
        const reasons = inclusionReasons.filter((reason) => held.includes(reason) || edit.reasons.includes(reason));
        return { inclusionReasons: reasons, ...(text === "" ? {} : { inclusionText: text }) };
      }
      case "status":
        return { implementationStatus: edit.value };
      case "owner":
        return { owner: edit.value.trim() };
      case "dueOn":
        return { dueOn: edit.value };
    }
  });
}

/** The row's own values, for each of the parts, in the others. */
export function planFillDown(
  source: StatementItem,
  targets: readonly StatementItem[],
  parts: readonly FillDownPart[],
): FillPlan {
  const from = valuesOf(source);
  const values: Partial<FillValues> = {
    ...(parts.includes("reasons")
      ? { inclusionReasons: from.inclusionReasons, inclusionText: from.inclusionText }
      : {}),
    ...(parts.includes("owner") ? { owner: from.owner } : {}),
    ...(parts.includes("status") ? { implementationStatus: from.implementationStatus } : {}),
    ...(parts.includes("dueOn") ? { dueOn: from.dueOn } : {}),
  };
  return planValues(targets, () => values);
}

function planValues(
  items: readonly StatementItem[],
  valuesFor: (item: StatementItem) => Partial<FillValues>,
): FillPlan {
  const changes: RowFields[] = [];
  const skipped: string[] = [];
  let [replaced, same] = [0, 0];
  for (const item of items) {
    const held = valuesOf(item);
    const wanted = valuesFor(item);
    const isBlocked = item.row.exclusion !== null && ("inclusionReasons" in wanted || "implementationStatus" in wanted);
    if (isBlocked) {
      skipped.push(item.row.code);
      continue;
    }
    const names = (Object.keys(wanted) as (keyof FillValues)[]).filter(
      (name) => JSON.stringify(wanted[name]) !== JSON.stringify(held[name]),
    );
    if (names.length === 0) {
      same += 1;
      continue;
    }
    if (names.some((name) => losesValue(held[name], wanted[name]))) replaced += 1;
    changes.push(fieldsOf(item, Object.fromEntries(names.map((name) => [name, wanted[name]]))));
  }
  return { changes, replaced, same, skipped, ownSkipped: [] };
}

/** A reason that stays among more reasons is not lost. */
function losesValue(held: FillValues[keyof FillValues], wanted: FillValues[keyof FillValues] | undefined): boolean {
  if (Array.isArray(held)) return held.some((one) => !(wanted as readonly string[]).includes(one));
  return held !== null && held !== "";
}

function fieldsOf({ row, annex }: StatementItem, values: Partial<FillValues>): RowFields {
  if (annex === null) return { ownControlId: row.id, own: copyOf(values) };
  const { inclusionReasons: reasons, inclusionText, ...control } = values;
  return {
    controlId: row.id,
    control,
    entry: {
      ...(reasons === undefined ? {} : { inclusionReasons: [...reasons] }),
      ...(inclusionText === undefined ? {} : { inclusionText }),
    },
  };
}

const copyOf = ({ inclusionReasons: reasons, ...rest }: Partial<FillValues>) => ({
  ...rest,
  ...(reasons === undefined ? {} : { inclusionReasons: [...reasons] }),
});

function planInheritance(
  items: readonly StatementItem[],
  { kind, provider, proof }: Extract<FillEdit, { readonly field: "inherit" }>,
): FillPlan {
  const entry = { providerKind: kind, provider: provider.trim(), providerProof: proof.trim() };
  const annex = items.filter(({ own }) => own === null);
  const isSame = ({ annex: source }: StatementItem) =>
    source !== null &&
    source.control.record.applicability === "inherited" &&
    source.entry.providerKind === entry.providerKind &&
    source.entry.provider === entry.provider &&
    source.entry.providerProof === entry.providerProof;
  const changed = annex.filter((item) => !isSame(item));
  const loses = ({ annex: source }: StatementItem) =>
    source !== null && (source.entry.provider !== "" || source.control.record.applicability === "not-applicable");
  return {
    changes: changed.map(({ row, annex: source }) => ({
      controlId: row.id,
      control:
        source?.control.record.applicability === "not-applicable"
          ? { applicability: "inherited", ...noExclusion }
          : { applicability: "inherited" },
      entry,
    })),
    replaced: changed.filter(loses).length,
    same: annex.length - changed.length,
    skipped: [],
    ownSkipped: items.filter(({ own }) => own !== null).map(({ row }) => row.code),
  };
}

/** A reason for leaving out is no reason for applying: it goes with the choice, and undo brings both back. */
export const noExclusion = {
  justification: "",
  justificationApprovedBy: "",
  justificationApprovedOn: null,
} as const;

export type ExclusionPlan = {
  readonly controlIds: readonly string[];
  readonly replaced: number;
  readonly same: number;
  /** Codes that a data centre practically always needs. */
  readonly unusual: readonly string[];
  /** Codes by which a risk is reduced. */
  readonly reducing: readonly string[];
  readonly ownCount: number;
};

export function planExclusion(items: readonly StatementItem[], fields: ExclusionFields): ExclusionPlan {
  const annex = items.filter(({ own }) => own === null);
  const isSame = ({ row: { exclusion } }: StatementItem) =>
    exclusion !== null &&
    exclusion.reason === fields.reason.trim() &&
    exclusion.approvedBy === fields.approvedBy.trim() &&
    exclusion.approvedOn === fields.approvedOn;
  const changed = annex.filter((item) => !isSame(item));
  const codesWhere = (predicate: (item: StatementItem) => boolean) =>
    changed.filter(predicate).map(({ row }) => row.code);
  return {
    controlIds: changed.map(({ row }) => row.id),
    replaced: changed.filter(({ row }) => row.exclusion !== null && row.exclusion.reason !== "").length,
    same: annex.length - changed.length,
    unusual: codesWhere(({ row }) => row.practicallyAlwaysApplicable),
    reducing: codesWhere(({ row }) => row.risks.some(({ option }) => option === "reduce")),
    ownCount: items.length - annex.length,
  };
}
