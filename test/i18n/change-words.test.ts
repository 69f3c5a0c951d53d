import { beforeAll, describe, expect, it } from "vitest";
import { evidenceItemSchema } from "#src/domain/evidence/evidence-item";
import { packOpinionSchema } from "#src/domain/review/pack-review";
import { reviewReceiptSchema } from "#src/domain/review/review-receipt";
import type { Change } from "#src/domain/history/change";
import { createChangeWords, type ChangeWords, type Place } from "#src/i18n/change-words";
import { en } from "#src/i18n/en";
import { createFormats } from "#src/i18n/formats";
import { vi } from "#src/i18n/vi";
import type { ReviewFields } from "#src/storage/reviews";
import { loadCatalog } from "#src/storage/catalog-source";

const change = (changed: Partial<Change>): Change => ({
  id: "change",
  assessmentId: "assessment",
  sequence: 2,
  operation: { kind: "edit", id: "operation" },
  deviceId: "device",
  clock: "1795000000000-0000-device",
  actor: "Trần Quốc Bảo",
  entity: "control-assessment",
  entityId: "A.5.15",
  field: "level",
  oldValue: 2,
  newValue: 3,
  previousHash: "0".repeat(64),
  hash: "1".repeat(64),
  ...changed,
});

async function wordsIn(locale: "vi" | "en"): Promise<ChangeWords> {
  const loaded = await loadCatalog("iso27001-2022", locale);
  if (!loaded.ok) throw new Error(loaded.error.type);
  return createChangeWords({
    messages: locale === "vi" ? vi : en,
    formats: createFormats(locale),
    text: loaded.value.text,
    modelText: loaded.value.modelText,
    evidenceItems: [{ id: "evidence", code: "BC-003", title: "Biên bản rà soát quyền" }],
    reviewFindings: [{ id: "finding", controlId: "A.5.15" }],
  });
}

const evidence = (changed: Partial<Change>) => change({ entity: "evidence-item", entityId: "evidence", ...changed });

let words: ChangeWords;
beforeAll(async () => {
  words = await wordsIn("vi");
});

describe("a change in words", () => {
  it.each<[string, Partial<Change>]>([
    ["Mức 2 → 3", {}],
    ["Mức: chưa đánh giá → 3", { oldValue: null }],
    ["Mục tiêu: mặc định → 4", { field: "target", oldValue: null, newValue: 4 }],
    ["Áp dụng: Áp dụng → Kế thừa", { field: "applicability", oldValue: "applicable", newValue: "inherited" }],
    ["Tình trạng: theo mức → Theo kế hoạch", { field: "implementationStatus", oldValue: null, newValue: "planned" }],
    ["Hạn: trống → 31/03/2027", { field: "dueOn", oldValue: null, newValue: "2027-03-31" }],
    ["Phụ trách: Lê Văn Cường → trống", { field: "owner", oldValue: "Lê Văn Cường", newValue: "" }],
    ["Ghi chú: ngắn → ngắn hơn", { field: "note", oldValue: "ngắn", newValue: "ngắn hơn" }],
    ["Ghi chú: viết mới", { field: "note", oldValue: "", newValue: "dòng một\ndòng hai" }],
    ["Ghi chú: sửa nội dung", { field: "note", oldValue: "dòng một\ndòng hai", newValue: "một dòng" }],
    ["Ghi chú: xóa nội dung", { field: "note", oldValue: "dòng một\ndòng hai", newValue: "" }],
  ])("%s", (text, changed) => {
    expect(words.changed(change(changed))).toBe(text);
  });

  it.each<[string, Partial<Change>]>([
    ["Thêm bằng chứng", { field: null, oldValue: null, newValue: { code: "BC-003" } }],
    ["Bỏ bằng chứng", { field: null, oldValue: { code: "BC-003" }, newValue: null }],
    ["Gắn với A.5.18", { field: "controlIds", oldValue: ["A.5.15"], newValue: ["A.5.15", "A.5.18"] }],
    ["Gỡ khỏi A.5.15", { field: "controlIds", oldValue: ["A.5.15", "A.5.18"], newValue: ["A.5.18"] }],
    ["Loại bằng chứng: Tài liệu → Bản ghi vận hành", { field: "kind", oldValue: "document", newValue: "record" }],
  ])("of evidence: %s", (text, changed) => {
    expect(words.changed(evidence(changed))).toBe(text);
  });

  const version = (name: string) => ({ name, mediaType: "", byteCount: 1, sha256: "", addedAt: "" });
  it.each<[string, Partial<Change>]>([
    ["Thêm tệp bien-ban.pdf", { field: "versions", oldValue: null, newValue: [version("bien-ban.pdf")] }],
    [
      "Thêm tệp ban-2.pdf",
      { field: "versions", oldValue: [version("ban-1.pdf")], newValue: [version("ban-1.pdf"), version("ban-2.pdf")] },
    ],
    ["Người giữ: trống → Mai", { field: "owner", oldValue: null, newValue: "Mai" }],
    ["Hình thức bằng chứng: trống → Phỏng vấn", { field: "source", oldValue: null, newValue: "interview" }],
    ["Có giá trị đến hết ngày: trống → 31/12/2027", { field: "validUntil", oldValue: null, newValue: "2027-12-31" }],
    [
      "Phân loại thông tin: Nội bộ → Hạn chế",
      { field: "classification", oldValue: "internal", newValue: "restricted" },
    ],
    ["Ngày kiểm tra: 01/11/2026 → trống", { field: "checkedOn", oldValue: "2026-11-01", newValue: null }],
  ])("of what evidence has since schema 3: %s", (text, changed) => {
    expect(words.changed(evidence(changed))).toBe(text);
  });

  it("of the files of evidence names them in full where the value is read", () => {
    const value = [version("ban-1.pdf"), version("ban-2.pdf")];
    expect(words.value(evidence({ field: "versions" }), value)).toBe("ban-1.pdf\nban-2.pdf");
  });

  it.each<[string, Partial<Change>]>([
    ["Nhận ý kiến thẩm tra", { entity: "review-receipt", field: null, oldValue: null, newValue: {} }],
    ["Bỏ ý kiến thẩm tra đã nhận", { entity: "review-receipt", field: null, oldValue: {}, newValue: null }],
    ["Ghi điểm thẩm tra", { entity: "review-finding", field: null, oldValue: null, newValue: {} }],
    [
      "Trạng thái: Chưa trả lời → Đã đóng",
      { entity: "review-finding", field: "state", oldValue: "open", newValue: "closed" },
    ],
    [
      "Trả lời: trống → Đã ban hành",
      { entity: "review-finding", field: "response", oldValue: "", newValue: "Đã ban hành" },
    ],
    ["Mở bộ hồ sơ để thẩm tra", { entity: "pack-review", field: null, oldValue: null, newValue: {} }],
    ["Kết luận chung: trống → Đạt", { entity: "pack-review", field: "conclusion", oldValue: "", newValue: "Đạt" }],
    [
      "Kết luận về mục: Chưa xem → Cần bổ sung",
      { entity: "pack-opinion", field: "conclusion", oldValue: null, newValue: "needs-more" },
    ],
    [
      "Phân loại: trống → Điểm không phù hợp nhẹ",
      { entity: "pack-opinion", field: "grade", oldValue: null, newValue: "minor" },
    ],
    [
      "Mẫu cần xem: trống → 2 mục, ngẫu nhiên, số khởi tạo 1f",
      {
        entity: "pack-review",
        field: "sample",
        oldValue: null,
        newValue: { method: "random", seed: "1f", controlIds: ["4.1", "A.5.1"] },
      },
    ],
  ])("of a review: %s", (text, changed) => {
    expect(words.changed(change(changed))).toBe(text);
  });

  it("of a finding is named by the control that it is about", () => {
    const finding = { entity: "review-finding", entityId: "finding" } as const;
    expect(words.item(finding)).toBe("A.5.15");
    expect(words.title(finding)).toBe("Kiểm soát truy cập");
    expect(words.item({ ...finding, entityId: "gone" })).toBe("Điểm thẩm tra");
  });

  it("has a word for every field of what reviews leave", () => {
    const fields = {
      "review-receipt": Object.keys(reviewReceiptSchema.shape),
      "review-finding": ["state", "response", "remark", "question", "grade", "conclusion"],
      "pack-opinion": Object.keys(packOpinionSchema.shape),
      "evidence-item": Object.keys(evidenceItemSchema.shape),
    } as const;
    const never = new Set([
      "id",
      "assessmentId",
      "reviewId",
      "controlId",
      "receiptId",
      "packFingerprint",
      "historyHead",
    ]);
    for (const name of ["reviewedAt", "counts", "deviceKey", "opinionSha256", "importedAt"]) never.add(name);
    const written = Object.entries(fields).flatMap(([entity, names]) =>
      names.filter((name) => !never.has(name)).map((field) => ({ entity, entityId: "x", field }) as Place),
    );
    expect(written.filter((place) => words.field(place) === place.field)).toEqual([]);
    const ofReview: readonly (keyof ReviewFields)[] = [
      "reviewer",
      "office",
      "minutesNumber",
      "place",
      "parentOffice",
      "participants",
      "heldAt",
      "conclusion",
      "sample",
    ];
    const wordless = ofReview.filter((field) => words.field({ entity: "pack-review", entityId: "x", field }) === field);
    expect(wordless).toEqual([]);
  });

  it("names the document that a clause requires", () => {
    const changed = { entityId: "4.3", field: "documentedInformation", oldValue: [], newValue: [true] };
    expect(words.changed(change(changed))).toBe("Xác nhận có «Phạm vi của ISMS»");
    expect(words.changed(change({ ...changed, oldValue: [true], newValue: [false] }))).toBe(
      "Bỏ xác nhận «Phạm vi của ISMS»",
    );
  });

  it("uses the labels of the form for the profile", () => {
    const changed = { entity: "assessment", entityId: "assessment" } as const;
    expect(
      words.changed(change({ ...changed, field: "profile.systemLevel", oldValue: "unknown", newValue: "3" })),
    ).toBe("Cấp độ hệ thống thông tin: Chưa xác định → Cấp độ 3");
    expect(
      words.changed(
        change({ ...changed, field: "profile.sites", oldValue: [], newValue: ["Phòng máy A", "Phòng máy B"] }),
      ),
    ).toBe("Địa điểm: viết mới");
  });

  it("says of a decision what was chosen", () => {
    const operation = { kind: "settle", id: "operation" } as const;
    expect(words.changed(change({ operation }))).toBe("Mức: 3");
    expect(words.changed(change({ operation, oldValue: 3 }))).toBe("Mức: 3");
  });

  it("is there in English", async () => {
    const english = await wordsIn("en");
    expect(english.changed(change({ oldValue: null }))).toBe("Level: not assessed → 3");
    expect(english.operation([change({})])).toBe("A.5.15, level 2 → 3");
  });
});

describe("an operation in one line", () => {
  it("names the item and what changed", () => {
    expect(words.operation([change({})])).toBe("A.5.15, mức 2 → 3");
    expect(words.operation([evidence({ field: null, oldValue: null, newValue: {} })])).toBe("BC-003, thêm bằng chứng");
  });

  it("names two fields of an item and counts the others", () => {
    const fields = ["owner", "planApprovedBy", "note", "verifiedBy"];
    const changes = fields.map((field) => change({ field, oldValue: "", newValue: "Mai" }));
    expect(words.operation(changes)).toBe(
      "A.5.15, phụ trách: trống → Mai; người duyệt kế hoạch: trống → Mai; và 2 thay đổi khác",
    );
  });

  it("counts the items of a bulk edit", () => {
    const changes = ["A.5.1", "A.5.2"].flatMap((entityId) => [
      change({ entityId, field: "owner", oldValue: "", newValue: "Mai" }),
      change({ entityId, field: "dueOn", oldValue: null, newValue: "2027-03-31" }),
    ]);
    expect(words.operation(changes)).toBe("2 mục: phụ trách và hạn");
  });

  const created = { field: null, oldValue: null, newValue: {} };
  const creation = change({ entity: "assessment", entityId: "assessment", ...created });

  it("counts each row by its kind where an assessment was created, and its further changes apart", () => {
    const rows = [
      creation,
      change({ entityId: "A.5.1", ...created }),
      change({ entityId: "A.5.2", ...created }),
      evidence(created),
      change({ entity: "risk", entityId: "risk", ...created }),
      change({ entity: "site", entityId: "site", ...created }),
    ];
    expect(words.operation(rows)).toBe("Tạo đánh giá với 2 mục, 1 bằng chứng, 1 rủi ro và 1 dòng khác");
    expect(
      words.operation([...rows, change({ entityId: "A.5.1" }), change({ entityId: "A.5.1", field: "note" })]),
    ).toBe("Tạo đánh giá với 2 mục, 1 bằng chứng, 1 rủi ro và 1 dòng khác; và 2 thay đổi khác");
    expect(words.operation([creation])).toBe("Tạo đánh giá");
  });

  it("calls only rows of the catalog items", () => {
    const owner = { field: "owner", oldValue: "", newValue: "Mai" };
    expect(words.operation([change({ entityId: "A.5.1", ...owner }), evidence(owner)])).toBe(
      "1 mục và 1 bằng chứng: phụ trách và người giữ",
    );
  });

  it("knows a merge and its undoing by the row that a merge leaves", () => {
    const mark = { entity: "assessment", entityId: "assessment", field: "id", oldValue: "a", newValue: "a" } as const;
    const merge = { kind: "merge", id: "operation", head: "1".repeat(64) } as const;
    expect(words.operation([change({ ...mark, operation: merge })])).toBe("Gộp với một bản khác của đánh giá này");
    const ofReview = { ...mark, entity: "pack-review", operation: merge } as const;
    expect(words.operation([change(ofReview)])).toBe("Gộp với một bản khác của đánh giá này");
    const undo = { kind: "undo", id: "later", of: "operation" } as const;
    expect(words.operation([change({ operation: undo }), change({ ...mark, operation: undo })])).toBe(
      "việc gộp với một bản khác",
    );
  });
});

describe("a value in words", () => {
  it("is whole, line breaks included", () => {
    const text = `dòng một\n${"rất dài ".repeat(20)}`;
    expect(words.value({ entity: "control-assessment", entityId: "A.5.15", field: "note" }, text)).toBe(text);
  });

  it("names evidence that is gone from what it was", () => {
    const place = { entity: "evidence-item", entityId: "gone", field: null } as const;
    expect(words.item(place)).toBe("bằng chứng đã bỏ");
    expect(words.value(place, { code: "BC-009", title: "Sơ đồ mạng" })).toBe("BC-009 Sơ đồ mạng");
    expect(words.value(place, null)).toBe("không có (đã bỏ)");
  });
});
