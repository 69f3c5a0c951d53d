/** The risk register as the screens write it; each function is one operation, which one undo takes back. */
import type { Catalog } from "#src/domain/catalog/catalog";
import type { Change } from "#src/domain/history/change";
import { highestNumberGiven, riskCoding } from "#src/domain/history/renumber-codes";
import { nextRiskCode } from "#src/domain/risk/risk-code";
import { createRisk, type Risk } from "#src/domain/risk/risk";
import { takeRiskFromLibrary, type LibraryRisk, type LibraryRiskText } from "#src/domain/risk/risk-library";
import { succeed, type Result } from "#src/domain/shared/result";
import { commitEdits } from "./commit";
import { asJson, fieldEdits } from "./field-edits";
import { WriteRefused, type SaveError } from "./save-error";
import { changesInOrder } from "./change-log";
import type { Writer } from "./writer";

/** What a person sets. */
export type RiskFields = Partial<Omit<Risk, "id" | "assessmentId" | "code" | "libraryId">>;

export type LibraryEntry = { readonly entry: LibraryRisk; readonly words: LibraryRiskText };

/** One risk about which nothing has been said yet. */
export async function addRisk(writer: Writer, assessmentId: string): Promise<Result<Risk, SaveError>> {
  const added = await addRisks(writer, assessmentId, [(identity) => createRisk(identity)]);
  return added.ok ? succeed(added.value[0] as Risk) : added;
}

/** In the order given. Controls that the assessment's catalog lacks are not taken. */
export const addLibraryRisks = (
  writer: Writer,
  assessmentId: string,
  entries: readonly LibraryEntry[],
  catalog: Pick<Catalog, "controls">,
): Promise<Result<readonly Risk[], SaveError>> => {
  const known = new Set(catalog.controls.map(({ id }) => id));
  return addRisks(
    writer,
    assessmentId,
    entries.map(({ entry, words }) => (identity) => {
      const risk = takeRiskFromLibrary(identity, entry, words);
      return { ...risk, controlIds: risk.controlIds.filter((id) => known.has(id)) };
    }),
  );
};

type Identity = Pick<Risk, "id" | "assessmentId" | "code">;

async function addRisks(
  writer: Writer,
  assessmentId: string,
  makers: readonly ((identity: Identity) => Risk)[],
): Promise<Result<readonly Risk[], SaveError>> {
  const saved = await commitEdits(writer, assessmentId, async () => {
    // The code of a risk that was taken out may stand in a printed report: the history knows it.
    const changes = await changesInOrder(writer.database, assessmentId);
    const given = highestNumberGiven(changes, riskCoding);
    const risks = makers.map((make, index) =>
      make({ id: writer.newId(), assessmentId, code: nextRiskCode(given + index) }),
    );
    return {
      edits: risks.map((risk) => ({ entity: "risk", entityId: risk.id, field: null, value: asJson(risk) }) as const),
    };
  });
  return saved.ok ? succeed(saved.value.map(({ newValue }) => newValue as unknown as Risk)) : saved;
}

/** `seen` is what was on the screen of who wrote: see `saveControl`. */
export const saveRisk = (
  writer: Writer,
  assessmentId: string,
  riskId: string,
  fields: RiskFields,
  seen: RiskFields = {},
): Promise<Result<readonly Change[], SaveError>> =>
  commitEdits(writer, assessmentId, fieldEdits({ entity: "risk", entityId: riskId }, fields, seen));

/** The same fields of many risks. */
export const saveRisks = (
  writer: Writer,
  assessmentId: string,
  riskIds: readonly string[],
  fields: Pick<RiskFields, "riskOwner" | "treatmentOwner" | "treatmentDueOn" | "treatmentOption">,
): Promise<Result<readonly Change[], SaveError>> =>
  commitEdits(
    writer,
    assessmentId,
    riskIds.flatMap((riskId) => fieldEdits({ entity: "risk", entityId: riskId }, fields)),
  );

/** The others stay as they are, also where another tab has changed them meanwhile. */
export const linkRiskControl = (
  writer: Writer,
  assessmentId: string,
  riskId: string,
  controlId: string,
  linked: boolean,
): Promise<Result<readonly Change[], SaveError>> =>
  commitEdits(writer, assessmentId, async () => {
    const risk = await writer.database.risks.get([assessmentId, riskId]);
    if (risk === undefined) throw new WriteRefused({ type: "save-target-missing" });
    if (risk.controlIds.includes(controlId) === linked) return { edits: [] };
    const others = risk.controlIds.filter((id) => id !== controlId);
    const controlIds = linked ? [...others, controlId] : others;
    return { edits: fieldEdits({ entity: "risk", entityId: riskId }, { controlIds }) };
  });

export const removeRisk = (
  writer: Writer,
  assessmentId: string,
  riskId: string,
): Promise<Result<readonly Change[], SaveError>> =>
  commitEdits(writer, assessmentId, [{ entity: "risk", entityId: riskId, field: null, value: null }]);
