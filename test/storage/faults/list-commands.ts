/** What is written around the answers: risks, actions, the statement, sites, the plan. */
import type { Table } from "dexie";
import {
  addActions,
  copyPlanToControls,
  linkToAction,
  moveAction,
  removeAction,
  saveAction,
  saveWhy,
} from "#src/storage/corrective-actions";
import type { AssessmentDatabase } from "#src/storage/database";
import {
  addPlanRecord,
  linkPlanEvidence,
  removePlanRecord,
  removeSuccessor,
  resetLegalChoice,
  saveLegalChoice,
  savePlanRecord,
  saveSuccessor,
} from "#src/storage/plan-records";
import { addLibraryRisks, addRisk, linkRiskControl, removeRisk, saveRisk, saveRisks } from "#src/storage/risks";
import { clearSiteLevels, saveSiteLevel, saveSites, saveSiteWeight } from "#src/storage/sites";
import {
  addOwnControl,
  approveStatement,
  excludeControls,
  removeOwnControl,
  saveOwnControl,
  saveSoaEntry,
  saveStatementRows,
} from "#src/storage/statement";
import { bundle, type Command, type Commands, type Stage } from "./stage";

/** A command about the first row of a table, which `prepare` has put there. */
const about =
  (tableOf: (database: AssessmentDatabase) => Table<{ readonly id: string }, never>, prepare: Command["prepare"]) =>
  (run: (stage: Stage, rowId: string) => ReturnType<Command["run"]>): Command => ({
    ...(prepare === undefined ? {} : { prepare }),
    run: async (stage) => {
      const row = await tableOf(stage.writer.database).toCollection().first();
      if (row === undefined) throw new Error("nothing was prepared");
      return run(stage, row.id);
    },
  });

type Rows = Table<{ readonly id: string }, never>;
const aboutRisk = about(
  ({ risks }) => risks as unknown as Rows,
  ({ writer, id }) => addRisk(writer, id),
);
const draft = { statement: "Thiếu nhật ký", controlIds: ["A.5.1"], owner: "Lê", dueOn: "2027-01-31" } as const;
const aboutAction = about(
  ({ correctiveActions }) => correctiveActions as unknown as Rows,
  async ({ writer, id }) => {
    const plan = { rootCause: "Chưa phân công", action: "Phân công", approvedBy: "Trần" };
    await addActions(writer, id, [{ ...draft, ...plan, controlIds: [...draft.controlIds] }]);
  },
);
const aboutOwnControl = about(
  ({ ownControls }) => ownControls as unknown as Rows,
  ({ writer, id }) => addOwnControl(writer, id, { title: "Khóa tủ" }),
);
const aboutPlanRecord = about(
  ({ planRecords }) => planRecords as unknown as Rows,
  ({ writer, id }) => addPlanRecord(writer, id, "exercise", { title: "Diễn tập" }),
);
const sites = ["Phòng máy A", "Kho B"];
const atSite = (siteName: string) => ({ controlId: "A.8.13", siteName });
const withSites: Command["prepare"] = async ({ writer, id }) => {
  await saveSites(writer, id, sites);
  await saveSiteLevel(writer, id, atSite("Kho B"), { level: 2 });
};
const legalId = "decree-85-2016";

export const listCommands: Commands = {
  "a risk": { run: ({ writer, id }) => addRisk(writer, id) },
  "risks of the library": {
    run: ({ writer, id }) =>
      addLibraryRisks(
        writer,
        id,
        ["fire", "flood"].map((entryId) => ({
          entry: { id: entryId, controlIds: ["A.8.13"], legalReferenceIds: [] } as never,
          words: { asset: "Phòng máy", threat: entryId, vulnerability: "", consequence: "" } as never,
        })),
        bundle.catalog,
      ),
  },
  "a field of a risk": aboutRisk(({ writer, id }, riskId) => saveRisk(writer, id, riskId, { asset: "Tủ điện" })),
  "one owner for several risks": aboutRisk(({ writer, id }, riskId) =>
    saveRisks(writer, id, [riskId], { riskOwner: "Lê", treatmentDueOn: "2027-01-31" }),
  ),
  "a control that treats a risk": aboutRisk(({ writer, id }, riskId) =>
    linkRiskControl(writer, id, riskId, "A.8.13", true),
  ),
  "a risk taken out": aboutRisk(({ writer, id }, riskId) => removeRisk(writer, id, riskId)),

  "two actions": {
    run: ({ writer, id }) =>
      addActions(writer, id, [
        { statement: "Thiếu nhật ký", controlIds: ["A.5.1"] },
        { statement: "Thiếu diễn tập", controlIds: ["A.8.13"] },
      ]),
  },
  "fields of an action": aboutAction(({ writer, id }, actionId) => saveAction(writer, id, actionId, { owner: "Vũ" })),
  "a why": aboutAction(({ writer, id }, actionId) => saveWhy(writer, id, actionId, 0, "Không ai được giao")),
  "evidence for an action": aboutAction(({ writer, id, itemId }, actionId) =>
    linkToAction(writer, id, actionId, { field: "evidenceItemIds", id: itemId }, true),
  ),
  "a step of an action": aboutAction(({ writer, id }, actionId) =>
    moveAction(writer, id, actionId, "start", "2026-11-16"),
  ),
  "owner and day of an action for its items": aboutAction(({ writer, id }, actionId) =>
    copyPlanToControls(writer, id, actionId),
  ),
  "an action taken out": aboutAction(({ writer, id }, actionId) => removeAction(writer, id, actionId)),

  "an entry of the statement": {
    run: ({ writer, id }) =>
      saveSoaEntry(writer, id, "A.8.13", { provider: "Nhà mạng A", inclusionText: "Theo hợp đồng" }),
  },
  "rows of the statement": {
    run: ({ writer, id }) =>
      saveStatementRows(writer, id, [
        { controlId: "A.5.1", control: { owner: "Lê" }, entry: { provider: "A" } },
        { controlId: "A.8.13", entry: { provider: "B" } },
      ]),
  },
  "controls left out": {
    run: ({ writer, id }) =>
      excludeControls(writer, id, ["A.5.23", "A.8.28"], {
        reason: "Không phát triển phần mềm",
        approvedBy: "Trần",
        approvedOn: "2026-11-16",
      }),
  },
  "a control of the unit's own": { run: ({ writer, id }) => addOwnControl(writer, id, { title: "Khóa tủ" }) },
  "a field of it": aboutOwnControl(({ writer, id }, ownId) => saveOwnControl(writer, id, ownId, { title: "Khóa cửa" })),
  "it taken out": aboutOwnControl(({ writer, id }, ownId) => removeOwnControl(writer, id, ownId)),
  "the statement approved": {
    run: ({ writer, id }) =>
      approveStatement(writer, id, { label: "01", approvedBy: "Trần", approvedOn: "2026-11-16", remark: "" }, bundle),
  },

  "the list of sites": { run: ({ writer, id }) => saveSites(writer, id, sites) },
  "a site that gets another name": {
    prepare: withSites,
    run: ({ writer, id }) => saveSites(writer, id, ["Phòng máy A", "Kho C"]),
  },
  "a level at a site": {
    prepare: ({ writer, id }) => saveSites(writer, id, sites),
    run: ({ writer, id }) => saveSiteLevel(writer, id, atSite("Kho B"), { level: 2, note: "Chưa đủ" }),
  },
  "one level for all sites": {
    prepare: withSites,
    run: ({ writer, id }) => clearSiteLevels(writer, id, "A.8.13", 3),
  },
  "the weight of a site": { prepare: withSites, run: ({ writer, id }) => saveSiteWeight(writer, id, "Phòng máy A", 3) },

  "a record of the plan": { run: ({ writer, id }) => addPlanRecord(writer, id, "exercise", { title: "Diễn tập" }) },
  "a field of a record": aboutPlanRecord(({ writer, id }, recordId) =>
    savePlanRecord(writer, id, recordId, { documentNumber: "12/KH" }),
  ),
  "evidence for a record": aboutPlanRecord(({ writer, id, itemId }, recordId) =>
    linkPlanEvidence(writer, id, recordId, [itemId], true),
  ),
  "a record taken out": aboutPlanRecord(({ writer, id }, recordId) => removePlanRecord(writer, id, recordId)),
  "what follows the plan": {
    run: ({ writer, id }) => saveSuccessor(writer, id, { name: "Kế hoạch mới", number: "1/KH" }),
  },
  "it taken back": {
    prepare: ({ writer, id }) => saveSuccessor(writer, id, { name: "Kế hoạch mới" }),
    run: ({ writer, id }) => removeSuccessor(writer, id),
  },
  "a choice about the law": {
    run: ({ writer, id }) => saveLegalChoice(writer, id, legalId, { shown: false, text: "Theo phòng pháp chế" }, true),
  },
  "the choice taken back": {
    prepare: ({ writer, id }) => saveLegalChoice(writer, id, legalId, { shown: false }, true),
    run: ({ writer, id }) => resetLegalChoice(writer, id, legalId),
  },
};
