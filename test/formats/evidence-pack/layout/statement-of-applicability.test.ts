import { beforeAll, describe, expect, it } from "vitest";
import type { EvidencePackInput } from "#src/formats/evidence-pack/evidence-pack-input";
import { evaluate } from "#src/domain/assessment/evaluation";
import type { SoaVersion } from "#src/domain/statement/soa-version";
import { soaCounts, statementDigest, statementOf } from "#src/domain/statement/statement-digest";
import { digest } from "#src/storage/write-edits";
import { aRisk } from "#test/domain/risk/a-risk";
import { anEntry, anOwnControl } from "#test/domain/statement/a-statement";
import { packInput } from "#test/formats/evidence-pack/pack-input";
import { written, type Written } from "#test/formats/evidence-pack/written-pack";

/** A few controls: the whole report is drawn around them. */
const codes = ["A.5.23", "A.5.30", "A.7.11", "A.8.4", "A.8.13"];
const whole = packInput();
const base = packInput({
  catalog: { ...whole.catalog, controls: whole.catalog.controls.filter(({ id }) => codes.includes(id)) },
  controlAssessments: whole.controlAssessments.filter(({ controlId }) => codes.includes(controlId)),
  evidenceItems: [],
});
const assessmentId = base.assessment.id;

/** With one row of each kind that the statement can tell of. */
const facts = {
  ...base,
  controlAssessments: base.controlAssessments.map((record) => {
    if (record.controlId === "A.7.11") return { ...record, applicability: "inherited" as const };
    if (record.controlId === "A.8.13")
      return { ...record, implementationStatus: "planned" as const, dueOn: "2026-11-01" };
    if (record.controlId === "A.5.30") return { ...record, justification: "Rủi ro R-004: mất điện cả hai lộ." };
    return record;
  }),
  soaEntries: [
    anEntry({
      assessmentId,
      controlId: "A.5.30",
      inclusionReasons: ["contractual"],
      inclusionText: "Hợp đồng: điều 7 hợp đồng",
    }),
    anEntry({
      assessmentId,
      controlId: "A.7.11",
      providerKind: "landlord",
      provider: "Ban quản lý tòa nhà A",
      providerProof: "Hợp đồng 12/2026",
    }),
  ],
  ownControls: [anOwnControl({ assessmentId, inclusionReasons: ["legal"], owner: "Tổ bảo vệ" })],
  risks: [
    aRisk({ assessmentId, controlIds: ["A.5.30"] }),
    aRisk({ assessmentId, id: "r-4", code: "R-004", controlIds: ["A.5.30"] }),
  ],
} satisfies EvidencePackInput;

const rows = statementOf(facts, base.catalog, base.scoringModel);

const aVersion = (overrides: Partial<SoaVersion> = {}): SoaVersion => ({
  id: "v-1",
  assessmentId,
  label: "02",
  approvedBy: "Nguyễn Văn An",
  approvedOn: "2026-11-12",
  remark: "Bổ sung biện pháp kế thừa của tòa nhà",
  headHash: "a".repeat(64),
  statementSha256: statementDigest(rows, digest),
  counts: soaCounts(rows),
  ...overrides,
});

const older = aVersion({
  id: "v-0",
  label: "01",
  approvedOn: "2025-11-20",
  remark: "",
  statementSha256: "b".repeat(64),
});

describe("the statement in the report", () => {
  let pack: Written;
  beforeAll(async () => {
    pack = await written({ ...facts, soaVersions: [older, aVersion()] });
  });

  it("gives the reasons by kind, with the risks that lead to the control and the words about it", () => {
    expect(pack.text).toContain("Rủi ro R-001, R-004; Hợp đồng. Điều 7 hợp đồng Mất điện cả hai lộ.");
  });

  it("names the provider of an inherited control and what proves it", () => {
    expect(pack.text).toContain("Kế thừa từ: Bên cho thuê tòa nhà, Ban quản lý tòa nhà A. Căn cứ: Hợp đồng 12/2026");
    expect(pack.text).toContain("Do bên cung cấp");
  });

  it("lists the unit's own controls below Annex A", () => {
    expect(pack.text).toContain("5 biện pháp của Phụ lục A và 1 biện pháp riêng của đơn vị");
    expect(pack.text).toMatch(
      /Áp dụng \d biện pháp của Phụ lục A \(kế thừa 1\) và 1 biện pháp riêng; không áp dụng \d\./,
    );
    expect(pack.text).toContain("Biện pháp riêng của đơn vị TC-01 Trực bảo vệ tại phòng đấu nối Có Pháp luật.");
  });

  it("says until when a control is planned", () => {
    expect(pack.text).toContain("Theo kế hoạch, hạn 01/11/2026");
  });

  it("lists what contradicts, each kind with its controls", () => {
    expect(pack.text).toContain("Điểm mâu thuẫn cần xem (1) ");
    expect(pack.text).toContain("Kế hoạch quá hạn 1 A.8.13");
  });

  it("names the version that was approved, says that it still reads so, and lists those before it", () => {
    expect(pack.text).toContain(
      "Phiên bản 02, Nguyễn Văn An phê duyệt ngày 12/11/2026. Nội dung dưới đây đúng như phiên bản đó.",
    );
    expect(pack.text).toContain("Các phiên bản đã phê duyệt (2)");
    expect(pack.text.indexOf("02 12/11/2026 Nguyễn Văn An")).toBeLessThan(
      pack.text.indexOf("01 20/11/2025 Nguyễn Văn An"),
    );
  });

  it("says that it has changed where the digest is another", async () => {
    const changed = await written({ ...facts, soaVersions: [aVersion({ statementSha256: "c".repeat(64) })] });
    expect(changed.text).toContain("Nội dung dưới đây đã thay đổi so với phiên bản đó.");
  });

  it("counts what contradicts, and the controls too where one contradicts twice", async () => {
    const [first] = facts.soaEntries;
    const twice = await written({ ...facts, soaEntries: first === undefined ? [] : [first] });
    expect(twice.text).toContain("Điểm mâu thuẫn cần xem (3, ở 2 biện pháp) ");
    expect(twice.text).toContain("Còn 2 Tuyên bố áp dụng không mâu thuẫn A.7.11, A.8.13");
  });

  it("says nothing about the words of a pack that carries none", async () => {
    const scores = await written({ ...facts, contents: "scores-only", soaVersions: [aVersion()] });
    expect(scores.text).toContain("Phiên bản 02, … phê duyệt ngày 12/11/2026. Mã");
    expect(scores.text).not.toContain("Lý do loại trừ trống nghĩa");
    expect(evaluate(base.catalog, facts, base.scoringModel).controls.some(({ applicable }) => !applicable)).toBe(true);
  });
});
