import { expect, it } from "vitest";
import { createControlAssessment } from "#src/domain/assessment/assessment";
import { catalog, packInput } from "#test/formats/evidence-pack/pack-input";
import { written } from "#test/formats/evidence-pack/written-pack";

it("names the claimed level only where the evidence does not carry it, and labels evidence once", async () => {
  const facts = packInput();
  const [control] = catalog.controls;
  const [evidence] = facts.evidenceItems;
  if (!control || !evidence) throw new Error("no facts");
  const controlAssessments = [{ ...createControlAssessment(facts.assessment.id, control.id), level: 3 as const }];
  const piece = { ...evidence, controlIds: [control.id], datedOn: "2026-09-15" };
  const withKind = (kind: "record" | "document") =>
    written({
      ...facts,
      controlAssessments,
      evidenceItems: [
        { ...piece, kind },
        { ...piece, kind, id: "evidence-second", code: "BC-999" },
      ],
    });
  const carried = await withKind("record");
  expect(carried.text).toMatch(/Mức: 3 – Đã vận hành\. Mục tiêu \d, trọng số \d\./);
  expect(carried.text).not.toContain("Tự khai mức");
  expect(carried.text.match(/Bằng chứng: /g)).toHaveLength(1);
  expect((await withKind("document")).text).toContain(
    "Tự khai mức 3 – Đã vận hành. Bằng chứng tốt nhất: tài liệu, cho phép đến mức 2. Mức được tính: 2 – Một phần.",
  );
});

it("prints the reason for a lower target only while the target is lower", async () => {
  const facts = packInput();
  const control = catalog.controls.find(({ id, defaultTarget }) => id.startsWith("A.") && defaultTarget === 4);
  if (!control) throw new Error("no control");
  const withTarget = (target: 3 | null) =>
    written({
      ...facts,
      controlAssessments: [
        {
          ...createControlAssessment(facts.assessment.id, control.id),
          level: 3 as const,
          target,
          targetReason: "Chưa cần đến mức bốn",
          targetApprovedBy: "Trần Thị Hạnh",
        },
      ],
    });
  expect((await withTarget(3)).text).toContain("Chưa cần đến mức bốn");
  expect((await withTarget(null)).text).not.toContain("Chưa cần đến mức bốn");
});
