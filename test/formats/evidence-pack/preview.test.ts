import { mkdirSync, writeFileSync } from "node:fs";
import { it } from "vitest";
import { writeEvidencePack } from "#src/formats/evidence-pack/write";
import { bytesOf } from "#test/formats/pdf/pdf-file";
import { testFaces } from "#test/formats/pdf/sample-document";
import { catalog, packInput, profile, answeredControl } from "./pack-input";
import { createControlAssessment } from "#src/domain/assessment/assessment";

const long =
  "Trung tâm Tích hợp dữ liệu và Chuyển đổi số phục vụ phát triển kinh tế xã hội vùng duyên hải Bắc Bộ trực thuộc Ban Quản lý Khu kinh tế Hải Phòng, đơn vị sự nghiệp công lập bảo đảm một phần chi thường xuyên, quản lý hạ tầng dùng chung của thành phố Hải Phòng";
const cases = {
  demo: packInput({ isDemo: true }),
  english: packInput({ locale: "en", isDemo: true }),
  empty: packInput({
    controlAssessments: [],
    evidenceItems: [],
    profile: {
      ...profile,
      organisationName: "",
      parentOrganisation: "",
      scope: "",
      sites: [],
      periodFrom: null,
      periodTo: null,
      assessors: "",
      independentReviewer: "",
      lastInternalAuditOn: null,
      lastManagementReviewOn: null,
      reviewingOffice: "",
      assigningDocument: "",
      legalBasis: [],
      place: "",
      documentNumber: "",
      documentDate: null,
      signerPosition: "",
      signerName: "",
      recipients: [],
    },
  }),
  long: packInput({
    isDemo: true,
    profile: {
      ...profile,
      organisationName: long.slice(0, 255),
      parentOrganisation: long.slice(0, 255),
      scope: "Phạm vi gồm hạ tầng điện, làm mát và mạng lõi. ".repeat(42).slice(0, 2000),
      legalBasis: Array.from(
        { length: 6 },
        (_, i) =>
          `Nghị định số ${i}/2026/NĐ-CP của Chính phủ quy định chi tiết về bảo vệ an ninh mạng đối với hệ thống thông tin và các biện pháp bảo đảm`,
      ),
      signerName: "Công Tằng Tôn Nữ Thị Hương Giang",
      signerPosition: "KT. Giám đốc\nPhó Giám đốc phụ trách kỹ thuật",
    },
    controlAssessments: catalog.controls.map((c, i) => ({
      ...answeredControl(c, i),
      note:
        i % 3 === 0
          ? "Ghi chú dài về việc soát xét, đo lường và khắc phục tại phòng máy. ".repeat(30).slice(0, 2000)
          : i % 3 === 1
            ? ""
            : "Có\ttab, 👍 emoji, và NFD: " + "kiểm soát truy cập".normalize("NFD"),
      justification: "RR " + "Lý do dài về rủi ro và hợp đồng với khách thuê chỗ đặt. ".repeat(8),
      owner: "Phòng Kỹ thuật hạ tầng và Vận hành hệ thống mạng lõi",
    })),
  }),
  na93: packInput({
    controlAssessments: catalog.controls.map((c, i) => ({
      ...answeredControl(c, i),
      ...(c.class === "annex-a"
        ? {
            applicability: "not-applicable" as const,
            level: null,
            justification: "Ngoài phạm vi đã nêu ở mục 4.3.",
            justificationApprovedBy: "Nguyễn Văn An",
            justificationApprovedOn: "2026-03-02",
          }
        : {}),
    })),
  }),
  full: packInput({
    controlAssessments: catalog.controls.map((c) => ({
      ...createControlAssessment("x", c.id),
      level: 5,
      verifiedBy: "A",
      verifiedOn: "2026-10-10",
      documentedInformation: [true, true, true, true],
    })),
    evidenceItems: [
      {
        id: "e",
        assessmentId: "x",
        code: "BC-001",
        title: "Chuỗi số đo hằng quý",
        kind: "metric-series",
        datedOn: "2026-10-01",
        location: "Kho",
        controlIds: catalog.controls.map((c) => c.id),
      },
    ],
  }),
};
it("previews", async () => {
  mkdirSync("/tmp/preview", { recursive: true });
  for (const [name, input] of Object.entries(cases)) {
    for (let i = 0; i < (name === "demo" ? 4 : 1); i++) {
      const t = performance.now();
      const r = await writeEvidencePack(input, { faces: testFaces });
      if (!r.ok) throw new Error("x");
      const bytes = bytesOf(r.value.parts);
      console.log(
        name,
        r.value.pageCount,
        bytes.length,
        Math.round(performance.now() - t),
        JSON.stringify(r.value.substitutions),
      );
      writeFileSync(`/tmp/preview/${name}.pdf`, bytes);
    }
  }
}, 60000);
