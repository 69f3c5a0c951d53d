import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { showEvidence } from "#test/features/evidence/show-evidence";
import type { openTestSession } from "#test/support/open-test-session";
import { aFile, aJpeg, ascii, exifSegment, tellingTiff } from "#test/support/some-files";
import { addEvidenceItem, saveControl } from "#src/storage/assessments";
import { takeInFiles } from "#src/storage/take-in-evidence";

/** jsdom draws no modal dialogs; what the browser does with the focus is looked at in test/e2e. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

type Opened = Awaited<ReturnType<typeof openTestSession>>;

const plain = { kind: "record" as const, datedOn: "2026-10-01", location: "", controlIds: ["A.7.11"] };

const withSome = async ({ session, facts }: Opened) => {
  const { id } = facts.assessment;
  await addEvidenceItem(session.writer, id, { ...plain, title: "Biên bản thử máy phát" });
  await addEvidenceItem(session.writer, id, {
    ...plain,
    title: "Quy định truy cập",
    kind: "document",
    controlIds: ["A.5.15"],
    datedOn: "2024-01-01",
  });
  await addEvidenceItem(session.writer, id, { ...plain, title: "Ảnh phòng máy", controlIds: [] });
  await saveControl(session.writer, id, "A.5.15", { level: 3 });
  await saveControl(session.writer, id, "A.7.11", { level: 3 });
};

const drop = (files: readonly File[]) => fireEvent.drop(window, { dataTransfer: { types: ["Files"], files } });

const codes = () =>
  screen
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.querySelector("td")?.textContent);

describe("the library", () => {
  it("says what to do while it is empty", async () => {
    await showEvidence();
    expect(screen.getByText(/Chưa có bằng chứng\. Thả tệp/)).toBeDefined();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("says that no file is attached rather than how much none is, and whose evidence a filter means", async () => {
    await showEvidence(withSome);
    // Words in it explain themselves, so it stands in pieces.
    expect(screen.getByRole("heading", { level: 1 }).parentElement?.textContent).toContain(", chưa có tệp đính kèm.");
    expect(screen.getByRole("button", { name: /^Gắn với mục chưa có bản ghi vận hành/ })).toBeDefined();
  });

  it("takes dropped files in, says under which code, and why one was refused", async () => {
    const { items } = await showEvidence();
    drop([aFile(ascii("%PDF-1.7 một"), "Biên bản.pdf"), aFile(ascii("MZ..."), "anh.jpg")]);
    const outcomes = screen.getByRole("list", { name: "Kết quả nhận tệp" });
    expect(await within(outcomes).findByText("Biên bản.pdf: đã lưu thành BC-001.")).toBeDefined();
    expect(await within(outcomes).findByText(/anh\.jpg: không nhận\. Đây là chương trình chạy được/)).toBeDefined();
    expect(await screen.findByRole("link", { name: "Biên bản" })).toBeDefined();
    expect((await items()).map(({ controlIds }) => controlIds)).toEqual([[]]);
    await userEvent.click(screen.getByRole("button", { name: "Đóng kết quả" }));
    expect(within(outcomes).queryAllByRole("listitem")).toEqual([]);
  });

  it("takes a pasted picture in under a name with its time", async () => {
    const { items } = await showEvidence();
    const clipboardData = { types: ["Files"], files: [aFile(aJpeg(), "image.png", "image/png")] };
    fireEvent.paste(document.body, { clipboardData });
    await screen.findByText(/Ảnh chụp màn hình .* đã lưu thành BC-001/);
    const [item] = await items();
    expect(item?.title).toMatch(/^Ảnh chụp màn hình \d{4}-\d\d-\d\d \d\d\.\d\d$/);
    expect(item?.kind).toBe("record");
  });

  it("shows what is wanting in three numbers with the rows behind them", async () => {
    await showEvidence(withSome);
    const coverage = screen.getByRole("region", { name: "Độ phủ bằng chứng" });
    const claims = within(coverage).getByRole("button", { name: "1 mục khai từ mức 3 chưa có bản ghi vận hành" });
    await userEvent.click(claims);
    expect(
      within(coverage)
        .getByRole("link", { name: /A\.5\.15/ })
        .getAttribute("href"),
    ).toBe("#/danh-gia/A.5.15");
    await userEvent.click(within(coverage).getByRole("button", { name: /1 bằng chứng hết hạn/ }));
    expect(
      within(coverage)
        .getByRole("link", { name: /BC-002/ })
        .getAttribute("href"),
    ).toBe("#/bang-chung/BC-002");
    await userEvent.click(within(coverage).getByRole("button", { name: /1 bằng chứng chưa gắn/ }));
    expect(within(coverage).getByRole("link", { name: /BC-003/ })).toBeDefined();
  });

  it("filters, finds without marks, and offers the way back when nothing is left", async () => {
    await showEvidence(withSome);
    expect(codes()).toEqual(["BC-001", "BC-002", "BC-003"]);
    await userEvent.click(screen.getByRole("button", { name: /Chưa gắn mục/ }));
    expect(codes()).toEqual(["BC-003"]);
    await userEvent.click(screen.getByRole("button", { name: /^Tất cả/ }));
    await userEvent.type(screen.getByRole("searchbox"), "bien ban");
    expect(codes()).toEqual(["BC-001"]);
    await userEvent.type(screen.getByRole("searchbox"), " zzz");
    await userEvent.click(screen.getByRole("button", { name: "Hiện tất cả" }));
    expect(codes()).toHaveLength(3);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Loại" }), "document");
    expect(codes()).toEqual(["BC-002"]);
  });

  it("records evidence without a file and opens it", async () => {
    const { items } = await showEvidence();
    await userEvent.click(screen.getByRole("button", { name: "Ghi không kèm tệp" }));
    const dialog = screen.getByRole("dialog");
    await userEvent.type(within(dialog).getByLabelText(/Tên bằng chứng/), "Phỏng vấn trực ca");
    await userEvent.selectOptions(within(dialog).getByLabelText("Hình thức"), "interview");
    await userEvent.type(within(dialog).getByLabelText("Người trả lời và nơi hỏi"), "Ca trực, phòng NOC");
    await userEvent.click(within(dialog).getByRole("button", { name: "Ghi bằng chứng" }));
    expect(await screen.findByRole("heading", { name: "Bằng chứng BC-001" })).toBeDefined();
    expect(await items()).toMatchObject([{ source: "interview", kind: "statement", location: "Ca trực, phòng NOC" }]);
  });
});

describe("a piece of evidence", () => {
  const panel = () => within(screen.getByRole("complementary", { name: "Bằng chứng BC-001" }));

  it("saves each field by itself", async () => {
    const { items } = await showEvidence(withSome, "BC-001");
    await userEvent.type(panel().getByLabelText("Người giữ"), "Trần Quốc Bảo");
    await userEvent.type(panel().getByLabelText("Có giá trị đến hết ngày"), "31/01/2027");
    await userEvent.selectOptions(panel().getByLabelText("Phân loại thông tin"), "restricted");
    await userEvent.selectOptions(panel().getByLabelText("Địa điểm"), "Phòng máy A");
    await waitFor(async () =>
      expect((await items())[0]).toMatchObject({
        owner: "Trần Quốc Bảo",
        validUntil: "2027-01-31",
        classification: "restricted",
        site: "Phòng máy A",
      }),
    );
    expect(panel().getByText("Còn giá trị đến 31/01/2027")).toBeDefined();
  });

  it("is never left without a name", async () => {
    const { items } = await showEvidence(withSome, "BC-001");
    await userEvent.clear(panel().getByLabelText(/Tên bằng chứng/));
    await userEvent.tab();
    expect(panel().getByText("Cần ghi tên bằng chứng.")).toBeDefined();
    expect((await items())[0]?.title).toBe("Biên bản thử máy phát");
  });

  it("serves many items, found by a few letters of their title", async () => {
    const { items } = await showEvidence(withSome, "BC-001");
    await userEvent.type(panel().getByLabelText("Gắn thêm mục"), "sao luu thong tin");
    await userEvent.click(await panel().findByRole("button", { name: /A\.8\.13/ }));
    expect(await panel().findByRole("link", { name: /A\.8\.13/ })).toBeDefined();
    await userEvent.click(panel().getByRole("button", { name: "Gỡ khỏi A.7.11" }));
    await waitFor(async () => expect((await items())[0]?.controlIds).toEqual(["A.8.13"]));
  });

  it("goes when it is removed, and Ctrl+Z brings it back", async () => {
    const { items } = await showEvidence(withSome, "BC-001");
    await userEvent.click(panel().getByRole("button", { name: "Bỏ bằng chứng này" }));
    await waitFor(() => expect(codes()).toEqual(["BC-002", "BC-003"]));
    expect(screen.getByText("Đã bỏ BC-001.")).toBeDefined();
    await userEvent.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(codes()).toEqual(["BC-001", "BC-002", "BC-003"]));
    expect(await items()).toHaveLength(3);
  });

  it("with a photo says what the copy for the pack is without, and shows both digests", async () => {
    const photo = aFile(aJpeg([exifSegment(tellingTiff)]), "IMG_1.jpg");
    const { items } = await showEvidence(
      ({ session, facts }) => takeInFiles(session.writer, facts.assessment.id, [photo], { controlIds: [] }),
      "BC-001",
    );
    expect(
      await panel().findByText(/Đã gỡ: tọa độ nơi chụp, tên máy ảnh, phần mềm, số sê-ri, giờ chụp và ảnh thu nhỏ/),
    ).toBeDefined();
    expect(panel().getByRole("img", { name: "Xem trước: IMG 1" })).toBeDefined();
    const [item] = await items();
    const digests = [...document.querySelectorAll("code")].map(({ textContent }) => textContent);
    expect(digests).toEqual([item?.versions?.[0]?.sha256, item?.versions?.[0]?.packCopy?.sha256]);
  });

  it("takes a new version", async () => {
    const { items } = await showEvidence(
      ({ session, facts }) =>
        takeInFiles(session.writer, facts.assessment.id, [aFile(ascii("%PDF-1"), "a.pdf")], { controlIds: [] }),
      "BC-001",
    );
    await userEvent.upload(panel().getByLabelText("Thêm phiên bản mới"), aFile(ascii("%PDF-2"), "b.pdf"));
    expect(await screen.findByText("b.pdf: đã lưu thành phiên bản mới của BC-001.")).toBeDefined();
    await waitFor(() => expect(panel().getByText(/Phiên bản 2 .* đang dùng/)).toBeDefined());
    expect((await items())[0]?.versions).toHaveLength(2);
  });

  it("closes on Escape and gives the focus back to its row", async () => {
    await showEvidence(withSome, "BC-001");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("complementary")).toBeNull();
    expect(document.activeElement?.textContent).toBe("Biên bản thử máy phát");
  });

  it("that is not there is said not to be there", async () => {
    await showEvidence(withSome, "BC-009");
    expect(screen.getByText("Không có bằng chứng BC-009 trong đánh giá này.")).toBeDefined();
  });
});
