/** The requests of one write of the product, without Dexie, digest or history: what the browser itself takes for them. */
import { createControlAssessment } from "#src/domain/assessment/assessment";
import type { AssessmentDatabase } from "#src/storage/database";

const assessmentId = "01935f00-0000-7000-8000-000000000001";
const digest = "0123456789abcdef".repeat(4);

/** Three reads at once, then three writes at once, in one strict transaction. */
export function makeSameRequests(database: AssessmentDatabase): () => Promise<void> {
  let sequence = 0;
  return () =>
    new Promise((resolve, reject) => {
      sequence += 1;
      const stores = ["controlAssessments", "changes", "chainHeads", "device"];
      const transaction = database.backendDB().transaction(stores, "readwrite", { durability: "strict" });
      transaction.addEventListener("complete", () => resolve());
      transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("aborted")));
      const store = (name: string) => transaction.objectStore(name);
      store("device").get("device");
      store("chainHeads").get(assessmentId);
      store("controlAssessments")
        .get([assessmentId, "A.5"])
        .addEventListener("success", () => {
          store("changes").add(aChange(sequence));
          store("chainHeads").put({ assessmentId, sequence, hash: digest, clock: "", evidenceCodesGiven: 0 });
          store("controlAssessments").put({ ...createControlAssessment(assessmentId, "A.5"), level: 2 });
        });
    });
}

const aChange = (sequence: number) => ({
  id: `01935f00-0000-7000-8000-${String(sequence).padStart(12, "0")}`,
  assessmentId,
  sequence,
  operation: { kind: "edit", id: assessmentId },
  deviceId: assessmentId,
  clock: `1794794406000-0000-${assessmentId}`,
  actor: "Trần Thị Bình",
  entity: "control-assessment",
  entityId: "A.5",
  field: "level",
  oldValue: 2,
  newValue: 3,
  previousHash: digest,
  hash: digest,
});
