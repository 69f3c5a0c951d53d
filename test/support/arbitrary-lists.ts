/** Random rows of every list, with texts that files of spreadsheets and of commas could stumble over. */
import * as fc from "fast-check";
import { actionGrades, actionStates, createCorrectiveAction } from "#src/domain/action/corrective-action";
import { createControlAssessment, type ControlAssessment } from "#src/domain/assessment/assessment";
import { evaluate } from "#src/domain/assessment/evaluation";
import { evidenceClassifications, evidenceItemKinds } from "#src/domain/evidence/evidence-item";
import { createRisk, treatmentOptions } from "#src/domain/risk/risk";
import { createOwnControl } from "#src/domain/statement/own-control";
import { createSoaEntry, inclusionReasons, providerKinds } from "#src/domain/statement/soa-entry";
import type { ListFacts } from "#src/domain/workbook/derive-lists";
import { aCatalog, smallCatalogControls } from "./a-catalog";
import { aScoringModel } from "./a-scoring-model";
import { anEvidenceItem } from "./an-evidence-item";
import { someFacts } from "./some-facts";

export const awkwardTexts = [
  "",
  "=1+1",
  '=HYPERLINK("http://x","y")',
  "+84 225",
  "-2",
  "@SUM(A1)",
  "\tthụt vào",
  "'=đã có dấu",
  "''+hai dấu",
  "'một dấu",
  'Đặng Thị Ước, “Nguyễn”; "kép"',
  "hai\ndòng",
  "về đầu\r\ndòng",
  " cách hai đầu ",
  "_x0041_ _x005F_",
  "<script>alert(1)</script> & ]]> &amp;",
  "e\u0301 tách rời",
  "\u0001\u001f\u000b",
  "\ud800 lẻ",
  "👍🏽",
  "0012",
  "TRUE",
  "1e5",
  "__proto__",
];

const text = fc.oneof(fc.constantFrom(...awkwardTexts), fc.string({ unit: "binary", maxLength: 60 }));
const line = text.map((value) => value.slice(0, 100));
const day = fc.constantFrom(null, "1900-01-01", "1900-02-28", "1900-03-01", "2026-02-28", "2028-02-29", "9999-12-31");
const rating = fc.constantFrom(null, 1, 2, 3, 4, 5);
const ids = smallCatalogControls.map(({ id }) => id);
const items = fc.subarray(ids);

const record = (controlId: string): fc.Arbitrary<ControlAssessment> =>
  fc
    .record({
      level: fc.constantFrom(null, 0, 1, 2, 3, 4, 5),
      target: rating,
      targetReason: text,
      targetApprovedBy: line,
      applicability: fc.constantFrom("applicable", "inherited", "not-applicable"),
      justification: text,
      justificationApprovedBy: line,
      justificationApprovedOn: day,
      implementationStatus: fc.constantFrom(null, "implemented", "partial", "planned"),
      owner: line,
      dueOn: day,
      planApprovedBy: line,
      note: text,
      verifiedBy: line,
      verifiedOn: day,
    })
    .map((fields) => ({ ...createControlAssessment("a-1", controlId), ...fields }));

const entry = (controlId: string) =>
  fc
    .record({
      inclusionReasons: fc.subarray([...inclusionReasons]),
      inclusionText: text,
      implementedOn: day,
      providerKind: fc.constantFrom(null, ...providerKinds),
      provider: line,
      providerProof: text,
    })
    .map((fields) => ({ ...createSoaEntry("a-1", controlId), ...fields }));

const own = fc
  .record({ title: line, inclusionText: text, owner: line, dueOn: day })
  .map((fields) => ({ ...createOwnControl("a-1", "own-1", "TC-01"), ...fields }));

const risk = fc
  .record({
    asset: line,
    threat: line,
    vulnerability: line,
    consequence: text,
    inherentLikelihood: rating,
    inherentConsequence: rating,
    residualLikelihood: rating,
    residualConsequence: rating,
    riskOwner: line,
    treatmentOption: fc.constantFrom(null, ...treatmentOptions),
    controlIds: items,
    treatment: text,
    treatmentDueOn: day,
    acceptedBy: line,
    reviewedOn: day,
  })
  .map((fields) => fields as unknown as Partial<ReturnType<typeof createRisk>>);

const action = fc.record({
  grade: fc.constantFrom(...actionGrades),
  state: fc.constantFrom(...actionStates),
  controlIds: items,
  statement: text,
  rootCause: text,
  action: text,
  owner: line,
  dueOn: day,
  result: text,
  effective: fc.constantFrom(null, true, false),
});

const evidence = fc.record({
  title: line.filter((title) => title !== ""),
  kind: fc.constantFrom(...evidenceItemKinds),
  datedOn: day,
  controlIds: items,
  location: text,
  owner: line,
  classification: fc.constantFrom(...evidenceClassifications),
});

const numbered = <Row>(rows: readonly Row[]) =>
  rows.map((row, index) => [row, String(index + 1).padStart(3, "0")] as const);

export const arbitraryListFacts: fc.Arbitrary<ListFacts> = fc
  .record({
    records: fc.tuple(...ids.map(record)),
    entries: fc.tuple(...ids.filter((id) => id.startsWith("A.")).map(entry)),
    ownControls: fc.array(own, { maxLength: 1 }),
    risks: fc.array(risk, { maxLength: 4 }),
    actions: fc.array(action, { maxLength: 4 }),
    evidence: fc.array(evidence, { maxLength: 4 }),
  })
  .map(({ records, entries, ownControls, risks, actions, evidence: pieces }) => {
    const evidenceItems = numbered(pieces).map(([fields, number]) =>
      anEvidenceItem({ ...fields, id: `e-${number}`, code: `BC-${number}` }),
    );
    const facts = { ...someFacts(), controlAssessments: records, evidenceItems };
    return {
      assessmentId: "a-1",
      evaluation: evaluate(aCatalog(), facts, aScoringModel()),
      titleOf: (id: string) => `Tên của ${id}`,
      soaEntries: entries,
      ownControls,
      risks: numbered(risks).map(([fields, number]) => ({
        ...createRisk({ id: `r-${number}`, assessmentId: "a-1", code: `R-${number}` }),
        ...fields,
      })),
      correctiveActions: numbered(actions).map(([fields, number]) =>
        createCorrectiveAction({ ...fields, id: `k-${number}`, assessmentId: "a-1", code: `KP-${number}` }),
      ),
      evidenceItems,
    };
  });
