/** Opinion files as the auditor's app writes them. */
import type { OpinionContent } from "#src/domain/review/opinion-document";
import { writeOpinion } from "#src/formats/opinion/write-opinion";
import { aDeviceKey, type TestKey } from "#test/support/a-device-key";
import { aReceipt } from "#test/support/a-review";

export function anOpinionContent(key: TestKey["publicKey"], overrides: Partial<OpinionContent> = {}): OpinionContent {
  const { deviceKey: _key, opinionSha256: _digest, importedAt: _time, ...receipt } = aReceipt();
  return {
    format: "tdg-opinion",
    formatVersion: "1.0",
    appVersion: "0.4.0",
    receipt,
    organisationName: "Trung tâm dữ liệu Đình Vũ",
    catalogId: "iso27001-2022",
    findings: [
      { controlId: "4.1", conclusion: "conforming", grade: null, remark: "", question: "" },
      { controlId: "A.5.1", conclusion: "needs-more", grade: null, remark: "Thiếu quyết định 🙂", question: "Ở đâu?" },
      { controlId: "A.8.13", conclusion: "not-conforming", grade: "minor", remark: "Chưa thử.", question: "" },
    ],
    key,
    ...overrides,
  };
}

export async function anOpinionText(overrides: Partial<OpinionContent> = {}): Promise<string> {
  const key = await aDeviceKey();
  return writeOpinion(anOpinionContent(key.publicKey, overrides), key.sign);
}
