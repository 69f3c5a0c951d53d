import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { listReviews, loadReviewState } from "#src/storage/reviews";
import { addEvidenceItem, loadFacts, saveControl } from "#src/storage/assessments";
import { openTestSession, openTestWriter } from "#test/support/open-test-session";
import { aPdf, aVerifiedPack, completeBrowser, documentOf, fingerprint, outcomesWith, showReview } from "./show-review";

beforeAll(completeBrowser);

/** The auditor's own database, and what a unit handed in. */
async function anAuditor() {
  const unit = await openTestSession({ organisationName: "Trung tâm dữ liệu Cửa Cấm" });
  const { writer } = unit.session;
  const { id } = unit.facts.assessment;
  await saveControl(writer, id, "A.5.1", { level: 3, note: "Chính sách ban hành theo Quyết định 12." });
  await addEvidenceItem(writer, id, {
    title: "Quyết định 12",
    kind: "document",
    datedOn: "2026-03-01",
    location: "Văn thư",
    controlIds: ["A.5.1"],
  });
  for (const [title, datedOn] of [
    ["Nhật ký", null],
    ["Biên bản cũ", "2024-05-31"],
    ["Biên bản sau", "2027-01-05"],
  ] as const) {
    await addEvidenceItem(writer, id, { title, kind: "record", datedOn, location: "", controlIds: ["A.5.1"] });
  }
  const opened = await unit.refresh();
  const session = { ...unit.session, writer: await openTestWriter() };
  return { session, opened, document: documentOf(opened) };
}

const drop = () => screen.getByLabelText(/Kéo một hoặc nhiều bộ hồ sơ PDF vào đây/);
const review = async (session: Awaited<ReturnType<typeof anAuditor>>["session"]) =>
  (await listReviews(session.writer.database))[0]?.review;

async function showOpened(
  overrides: Parameters<typeof aVerifiedPack>[1] = {},
  attachments = [] as Parameters<typeof aVerifiedPack>[2],
) {
  const user = userEvent.setup();
  const auditor = await anAuditor();
  showReview(auditor.session, { "a.pdf": aVerifiedPack(auditor.document, overrides, attachments) });
  await user.upload(drop(), aPdf("a.pdf"));
  await screen.findByRole("list", { name: "Các quy tắc kiểm tra" });
  await screen.findByRole("region", { name: "Kết luận tính lại từ dữ liệu" });
  return { user, ...auditor };
}

describe("opening packs", () => {
  it("begins a review of a single file at once and shows what was found, worst first", async () => {
    const { session } = await showOpened({
      conclusion: "damaged",
      outcomes: outcomesWith({
        files: { status: "failed", reason: "altered", figures: { files: 1 }, places: ["BC-031 nhat-ky.pdf"] },
        signature: { status: "unchecked", reason: "none" },
      }),
    });
    expect(screen.getByText("Một tệp không khớp")).toBeDefined();
    expect(screen.getByText(/^12 quy tắc đạt, 1 không đạt, 1 không kiểm tra được\./)).toBeDefined();
    const rows = within(screen.getByRole("list", { name: "Các quy tắc kiểm tra" })).getAllByRole("listitem");
    expect(rows[0]?.textContent).toContain("Q05");
    expect(rows[0]?.textContent).toContain("1 tệp khác với bảng kê. Đề nghị đơn vị lập lại và nộp lại cả bộ hồ sơ.");
    expect(rows[0]?.textContent).toContain("BC-031 nhat-ky.pdf");
    expect((await review(session))?.failedRules).toEqual(["files"]);
  });

  it("warns beside the fingerprint of a file that is not what its manifest says, also where the paper matches", async () => {
    const { user } = await showOpened({
      conclusion: "damaged",
      outcomes: outcomesWith({
        files: { status: "failed", reason: "altered", figures: { files: 1 }, places: ["assessment.json"] },
        fingerprint: { status: "unchecked", reason: "nothing-typed" },
      }),
    });
    expect(
      screen.getByText(/bảng kê nằm trong tệp; tệp đang mở KHÔNG khớp với bảng kê ấy \(Q05 không đạt\)/),
    ).toBeDefined();
    await user.click(screen.getByLabelText("Nhập hoặc quét dấu vân tay in ở trang 1"));
    await user.paste(fingerprint);
    expect(screen.getByText(/^Trùng với bảng kê, nhưng tệp KHÔNG khớp bảng kê/)).toBeDefined();
    expect(screen.queryByText("Trùng cả 64 ký tự với dấu vân tay của tệp.")).toBeNull();
    expect(screen.getByText(/^12 quy tắc đạt, 1 không đạt, 1 không kiểm tra được\./)).toBeDefined();
  });

  it("says once of all rules that were not reached, and names each inside", async () => {
    const notReached = { status: "unchecked", reason: "not-reached" } as const;
    await showOpened({
      conclusion: "damaged",
      outcomes: outcomesWith({
        document: { status: "failed", reason: "altered" },
        levels: notReached,
        results: notReached,
      }),
    });
    const list = screen.getByRole("list", { name: "Các quy tắc kiểm tra" });
    const summary = within(list).getByText(/^2 quy tắc chưa kiểm tra đến.*: Q10 và Q11$/);
    const inside = within(summary.closest("li") ?? list).getAllByRole("listitem", { hidden: true });
    expect(inside.map((row) => row.querySelector("b")?.textContent)).toEqual([
      "Mức tính lại được",
      "Kết luận tính lại được",
    ]);
  });

  it("shows what can be said of a file that cannot be read, and begins no review of it", async () => {
    const user = userEvent.setup();
    const { session } = await anAuditor();
    showReview(session, {
      "x.pdf": aVerifiedPack(null, { outcomes: outcomesWith({ container: { status: "failed", reason: "cut-off" } }) }),
    });
    await user.upload(drop(), aPdf("x.pdf"));
    expect(await screen.findAllByText("Tệp không đọc được")).toHaveLength(2);
    expect(screen.getByText(/Tệp bị cụt: thiếu phần cuối\./)).toBeDefined();
    expect(await listReviews(session.writer.database)).toEqual([]);
    expect(screen.queryByText(/Chưa có lần thẩm tra nào/)).toBeNull();
  });

  it("queues several files and opens the one that is chosen", async () => {
    const user = userEvent.setup();
    const { session, document } = await anAuditor();
    const other = aVerifiedPack(
      { ...document, generatedAt: "2025-11-20T16:41:00+07:00" },
      { fingerprint: "77".repeat(32) },
    );
    showReview(session, { "a.pdf": aVerifiedPack(document), "b.pdf": other });
    await user.upload(drop(), [aPdf("a.pdf"), aPdf("b.pdf")]);
    await user.click(await screen.findByRole("button", { name: "Mở b.pdf" }));
    await screen.findByRole("region", { name: "Tệp đã mở" });
    expect((await review(session))?.fingerprint).toBe("77".repeat(32));
  });

  it("goes on with the review that was begun of the same pack", async () => {
    const { user, session } = await showOpened();
    const first = await review(session);
    await user.click(screen.getByRole("link", { name: "Mở bộ khác" }));
    expect(await listReviews(session.writer.database)).toHaveLength(1);
    expect((await review(session))?.id).toBe(first?.id);
  });
});

describe("an opened pack", () => {
  it("passes or fails the fingerprint as it is typed", async () => {
    const { user } = await showOpened({
      outcomes: outcomesWith({ fingerprint: { status: "unchecked", reason: "nothing-typed" } }),
    });
    const field = screen.getByLabelText("Nhập hoặc quét dấu vân tay in ở trang 1");
    await user.click(field);
    await user.paste(`tdg-pack:1:${fingerprint}`);
    expect(screen.getByText("Trùng cả 64 ký tự với dấu vân tay của tệp.")).toBeDefined();
    expect(screen.getByText(/^14 quy tắc đạt/)).toBeDefined();
    await user.clear(field);
    await user.paste("0".repeat(64));
    expect(screen.getByText("Dấu vân tay không khớp")).toBeDefined();
  });

  it("is drawn from its data: levels are those that the evidence supports", async () => {
    await showOpened();
    expect(screen.getByRole("link", { name: /^A\.5\.1 .*: mức 2, mục tiêu/ })).toBeDefined();
    const ask = screen.getByRole("region", { name: "Cần hỏi lại đơn vị" });
    expect(within(ask).getByText("khai 3, bằng chứng đến 2")).toBeDefined();
  });

  it("never says that somebody signed, or that anybody is who he says", async () => {
    await showOpened();
    // Titles of controls speak of authentication; the check of the file does not.
    for (const name of ["Kết quả kiểm tra", "Tệp đã mở"]) {
      expect(screen.getByRole("region", { name }).textContent).not.toMatch(/đã ký|xác thực/i);
    }
  });
});

describe("opinions", () => {
  async function showItem() {
    const opened = await showOpened();
    await opened.user.click(screen.getByRole("link", { name: /^A\.5\.1 / }));
    await screen.findByRole("heading", { name: /^A\.5\.1 / });
    return opened;
  }
  const stored = async (session: Awaited<ReturnType<typeof anAuditor>>["session"]) => {
    const state = await loadReviewState(session.writer.database, (await review(session))?.id ?? "");
    return state?.opinions.find(({ controlId }) => controlId === "A.5.1");
  };

  it("stand beside what the unit claims and shows", async () => {
    await showItem();
    const claim = screen.getByRole("region", { name: "Đơn vị tự khai" });
    expect(within(claim).getByText("Chính sách ban hành theo Quyết định 12.")).toBeDefined();
    const evidence = screen.getByRole("region", { name: "Bằng chứng" });
    expect(within(evidence).getByText("Quyết định 12")).toBeDefined();
    expect(within(evidence).getAllByText("Chỉ được dẫn đến, xem tại chỗ")).toHaveLength(4);
  });

  it("stand beside the one reason why a piece of evidence does not count", async () => {
    await showItem();
    const evidence = within(screen.getByRole("region", { name: "Bằng chứng" }));
    expect(evidence.getAllByText(/tính/).map(({ textContent }) => textContent)).toEqual([
      "Được tính",
      "Không được tính: chưa ghi ngày",
      "Không được tính: hết hạn 31/05/2025",
      "Không được tính: ngày 05/01/2027 sau ngày xét",
    ]);
  });

  it("stand beside files under their names, with the code said once", async () => {
    const name = "BC-001 quyet-dinh-12.pdf";
    const entry = {
      name,
      role: "evidence" as const,
      code: "BC-001",
      byteCount: 1800,
      sha256: "ab".repeat(32),
      mediaType: "application/pdf",
    };
    const opened = await showOpened({ entries: [entry] });
    await opened.user.click(screen.getByRole("link", { name: /^A\.5\.1 / }));
    await screen.findByRole("heading", { name: /^A\.5\.1 / });
    const evidence = screen.getByRole("region", { name: "Bằng chứng" });
    expect(within(evidence).getByText("quyet-dinh-12.pdf")).toBeDefined();
    expect(within(evidence).queryByText(name)).toBeNull();
  });

  it("are saved as they are said, a grade with what does not conform", async () => {
    const { user, session } = await showItem();
    await user.click(screen.getByRole("radio", { name: /^Không đạt/ }));
    expect(await screen.findByText("Kết luận không đạt cần được phân loại.")).toBeDefined();
    await user.click(screen.getByRole("radio", { name: "Điểm không phù hợp nhẹ" }));
    await user.click(screen.getByLabelText("Nhận xét"));
    await user.paste("Chưa soát xét.");
    await user.click(screen.getByLabelText("Câu hỏi gửi đơn vị"));
    await user.paste("Soát xét khi nào?");
    await user.tab();
    await waitFor(async () =>
      expect(await stored(session)).toMatchObject({
        conclusion: "not-conforming",
        grade: "minor",
        remark: "Chưa soát xét.",
        question: "Soát xét khi nào?",
      }),
    );
    await user.click(screen.getByRole("radio", { name: /^Đạt/ }));
    await waitFor(async () => expect(await stored(session)).toMatchObject({ conclusion: "conforming", grade: null }));
  });

  it("are reached and given by single keys, which are dead while something is typed", async () => {
    const { user, session } = await showItem();
    await user.keyboard("2");
    await waitFor(async () => expect((await stored(session))?.conclusion).toBe("needs-more"));
    await user.keyboard("j");
    expect(await screen.findByRole("heading", { name: /^A\.5\.2 / })).toBeDefined();
    await user.keyboard("k");
    await screen.findByRole("heading", { name: /^A\.5\.1 / });
    await user.type(screen.getByLabelText("Nhận xét"), "j1");
    expect(screen.getByRole("heading", { name: /^A\.5\.1 / })).toBeDefined();
    expect((await stored(session))?.conclusion).toBe("needs-more");
  });

  it("follow a sample that can be drawn again", async () => {
    const { user, session } = await showItem();
    await user.click(screen.getByText("Mẫu cần xem", { selector: "summary" }));
    const count = screen.getByLabelText("Số mục");
    await user.clear(count);
    await user.type(count, "5");
    const seed = screen.getByLabelText("Số khởi tạo");
    await user.clear(seed);
    await user.type(seed, "2026ab");
    await user.click(screen.getByRole("button", { name: "Rút mẫu" }));
    expect(await screen.findByText("5 mục, ưu tiên rủi ro, số khởi tạo 2026ab")).toBeDefined();
    expect(screen.getByText("Đã xem 0 trên 5 mục của mẫu")).toBeDefined();
    const rows = within(screen.getByRole("list", { name: "Các mục của bộ hồ sơ" })).getAllByRole("listitem");
    expect(rows).toHaveLength(5);
    expect((await review(session))?.sample?.controlIds).toHaveLength(5);
  });
});

describe("the opinion file", () => {
  it("is shown as it would leave, with what is still wanting", async () => {
    const { user } = await showOpened();
    await user.click(screen.getByRole("link", { name: /^A\.5\.1 / }));
    await user.click(await screen.findByRole("radio", { name: /^Không đạt/ }));
    await user.click(screen.getByLabelText("Câu hỏi gửi đơn vị"));
    await user.paste("Soát xét khi nào?");
    await user.tab();
    await user.click(screen.getByRole("button", { name: "Xuất tệp ý kiến" }));
    const dialog = screen.getByRole("dialog", { name: "Tệp ý kiến gửi đơn vị" });
    expect(await within(dialog).findByText(/Soát xét khi nào\?/)).toBeDefined();
    expect(within(dialog).getByText("0 đạt, 0 cần bổ sung, 1 không đạt, 122 chưa xem")).toBeDefined();
    expect(within(dialog).getByText("Chưa phân loại điểm không đạt: A.5.1.")).toBeDefined();
  });
});

describe("comparing", () => {
  it("shows what moved against a pack that was opened before, over comparable items only", async () => {
    const user = userEvent.setup();
    const { session, opened, document } = await anAuditor();
    await saveControl(opened.session.writer, opened.facts.assessment.id, "A.5.1", { level: 1 });
    const facts = (await loadFacts(opened.session.writer.database, opened.facts.assessment.id)) ?? opened.facts;
    const later = documentOf({ ...opened, facts }, "2026-11-28T09:00:00+07:00");
    showReview(session, {
      "a.pdf": aVerifiedPack(document),
      "b.pdf": aVerifiedPack(later, { fingerprint: "77".repeat(32) }),
    });
    await user.upload(drop(), [aPdf("a.pdf"), aPdf("b.pdf")]);
    await user.click(await screen.findByRole("button", { name: "Mở b.pdf" }));
    const choice = await screen.findByLabelText("Bộ hồ sơ để so");
    await user.selectOptions(choice, "Trung tâm dữ liệu Cửa Cấm, 20/11/2026 16:41");
    expect(await screen.findByText(/so được 1 trên 123 mục/)).toBeDefined();
    expect(screen.getByRole("link", { name: /^A\.5\.1 .*xuống từ mức 2/ })).toBeDefined();
    const fell = screen.getByRole("region", { name: "Mục xuống mức" });
    expect(within(fell).getByText("2 → 1")).toBeDefined();
    expect(within(screen.getByRole("region", { name: "Cần hỏi lại đơn vị" })).getByText("kỳ trước 2")).toBeDefined();
  });
});
