import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { showRisks } from "#test/features/risks/show-risks";
import type { RiskFields } from "#src/storage/risks";

/** jsdom draws no modal dialogs; what the browser does with the focus is looked at in test/e2e. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const fuel: RiskFields = {
  asset: "Bể dầu",
  threat: "Dầu cạn",
  inherentLikelihood: 4,
  inherentConsequence: 4,
  controlIds: ["A.7.11"],
};
const battery: RiskFields = {
  asset: "Ắc quy UPS",
  threat: "Không giữ tải",
  inherentLikelihood: 2,
  inherentConsequence: 2,
};
const guard: RiskFields = { asset: "Lối ra vào", threat: "Người lạ" };

const rows = () => screen.getAllByRole("row").slice(1);
const codes = () => rows().map((row) => row.querySelectorAll("td")[1]?.textContent);

describe("the empty register", () => {
  it("leads to the library, of which what is ticked comes in one step that one undo takes back", async () => {
    const { risks } = await showRisks([]);
    await userEvent.click(screen.getByRole("button", { name: "Thư viện rủi ro" }));
    const dialog = await screen.findByRole("dialog", { name: "Thư viện rủi ro của trung tâm dữ liệu" });
    await userEvent.type(within(dialog).getByRole("searchbox", { name: "Tìm trong thư viện" }), "ac quy");
    await userEvent.click(within(dialog).getByRole("checkbox", { name: /^Ắc quy UPS:/ }));
    await userEvent.click(within(dialog).getByRole("button", { name: "Thêm 1 rủi ro" }));
    expect(await screen.findByRole("link", { name: "Ắc quy UPS" })).toBeDefined();
    expect(screen.queryByRole("dialog")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Hoàn tác" }));
    await waitFor(async () => expect(await risks()).toEqual([]));
  });
});

describe("the library", () => {
  it("says which of its risks are in the register already", async () => {
    await showRisks([]);
    await userEvent.click(screen.getByRole("button", { name: "Thư viện rủi ro" }));
    await userEvent.click(await screen.findByRole("checkbox", { name: "Chọn cả nhóm Nguồn điện" }));
    await userEvent.click(screen.getByRole("button", { name: /^Thêm \d+ rủi ro$/ }));
    await screen.findByRole("table", { name: "Sổ rủi ro" });
    await userEvent.click(screen.getByRole("button", { name: "Thư viện rủi ro" }));
    expect(await screen.findByText("đã có trong sổ: R-001")).toBeDefined();
    expect(screen.queryByRole("checkbox", { name: "Chọn cả nhóm Nguồn điện" })).toBeNull();
  });
});

describe("the register", () => {
  it("stands by level, each level as a digit with its word, and finds without marks", async () => {
    await showRisks([guard, battery, fuel]);
    expect(codes()).toEqual(["R-003", "R-002", "R-001"]);
    expect(rows().map((row) => row.querySelectorAll("td")[3]?.textContent)).toEqual([
      "5 Rất cao",
      "2 Thấp",
      "Chưa xếp mức",
    ]);
    await userEvent.type(screen.getByRole("searchbox", { name: "Tìm trong sổ rủi ro" }), "be dau");
    expect(codes()).toEqual(["R-003"]);
  });

  it("filters by a chip and says how many are left", async () => {
    await showRisks([guard, battery, fuel]);
    await userEvent.click(screen.getByRole("button", { name: /^Chưa xếp mức/ }));
    expect(codes()).toEqual(["R-001"]);
    expect(screen.getByText("1 trên 3 rủi ro")).toBeDefined();
  });

  it("gives the chosen risks an owner in one operation", async () => {
    const { risks } = await showRisks([battery, fuel]);
    await userEvent.click(screen.getByRole("checkbox", { name: "Chọn tất cả rủi ro đang hiện" }));
    await userEvent.click(screen.getByRole("button", { name: "Chủ sở hữu…" }));
    await userEvent.type(screen.getByRole("combobox", { name: "Chủ sở hữu rủi ro" }), "Phạm Thị Dung");
    await userEvent.click(screen.getByRole("button", { name: "Áp dụng cho 2 rủi ro" }));
    expect(await screen.findByText("2 rủi ro Đã đổi 2 rủi ro.")).toBeDefined();
    expect((await risks()).map(({ riskOwner }) => riskOwner)).toEqual(["Phạm Thị Dung", "Phạm Thị Dung"]);
  });

  it("goes on to the next risk with J and back with K", async () => {
    await showRisks([battery, fuel], "R-002");
    await screen.findByRole("complementary", { name: "Rủi ro R-002" });
    await userEvent.keyboard("j");
    await screen.findByRole("complementary", { name: "Rủi ro R-001" });
    await userEvent.keyboard("k");
    expect(await screen.findByRole("complementary", { name: "Rủi ro R-002" })).toBeDefined();
  });
});

describe("one risk", () => {
  it("shows what the steps mean, and the level as soon as both are chosen", async () => {
    const { risks } = await showRisks([guard], "R-001");
    const inherent = await screen.findByRole("region", { name: "Mức ban đầu" });
    expect(within(inherent).getByText("Chọn cả hai để có mức rủi ro.")).toBeDefined();
    const likelihood = within(inherent).getByRole("group", { name: "Khả năng xảy ra" });
    await userEvent.click(await within(likelihood).findByRole("radio", { name: "4 Thường xuyên" }));
    await userEvent.click(within(inherent).getByRole("radio", { name: "5 Đặc biệt nghiêm trọng" }));
    expect(await within(inherent).findByText("khả năng 4 × hậu quả 5")).toBeDefined();
    expect(within(inherent).getAllByText("Có người chết.").length).toBeGreaterThan(0);
    expect(await risks()).toMatchObject([{ inherentLikelihood: 4, inherentConsequence: 5 }]);
  });

  it("lists what an auditor would ask, with what to do next, until it is done", async () => {
    await showRisks([{ ...fuel, riskOwner: "Phạm Thị Dung", treatmentOption: "avoid" }], "R-001");
    const weaknesses = await screen.findByRole("region", { name: "Điểm thiếu sót (1)" });
    expect(weaknesses.textContent).toContain("Việc xử lý chưa có hạn. Đặt hạn xử lý, hoặc ghi ngày xử lý xong.");
    await userEvent.type(screen.getByRole("textbox", { name: "Hạn xử lý" }), "31/03/2027");
    expect(await screen.findByText("Không thấy điểm thiếu sót nào.")).toBeDefined();
  });

  it("takes controls in by a few words and lets them go", async () => {
    const { risks } = await showRisks([fuel], "R-001");
    await userEvent.type(await screen.findByRole("textbox", { name: "Thêm biện pháp" }), "sao luu");
    await userEvent.click(await screen.findByRole("button", { name: /^A\.8\.13/ }));
    await screen.findByRole("button", { name: "Bỏ A.8.13" });
    await userEvent.click(screen.getByRole("button", { name: "Bỏ A.7.11" }));
    await waitFor(async () => expect((await risks())[0]?.controlIds).toEqual(["A.8.13"]));
  });

  it("is taken out with one press, and brought back with one", async () => {
    const { risks } = await showRisks([fuel, battery], "R-001");
    await userEvent.click(await screen.findByRole("button", { name: "Bỏ rủi ro khỏi sổ" }));
    await screen.findByText("Đã bỏ rủi ro R-001.");
    await userEvent.click(screen.getByRole("button", { name: "Hoàn tác" }));
    await waitFor(async () => expect((await risks()).map(({ code }) => code)).toEqual(["R-001", "R-002"]));
  });
});

describe("the heat map", () => {
  it("says each cell in words, and a cell leaves its own risks", async () => {
    await showRisks([guard, battery, fuel]);
    await userEvent.click(screen.getByRole("radio", { name: "Bản đồ rủi ro" }));
    const map = screen.getByRole("group", { name: "Bản đồ rủi ro 5 × 5, mức ban đầu" });
    const cell = await within(map).findByRole("button", {
      name: "Khả năng 4 (Thường xuyên), hậu quả 4 (Nghiêm trọng): mức 5, rất cao; 1 rủi ro: R-003",
    });
    expect(screen.getByText("1 rủi ro chưa xếp mức, không có trên bản đồ.")).toBeDefined();
    await userEvent.click(cell);
    const list = screen.getByRole("region", { name: "Khả năng 4, hậu quả 4" });
    expect(
      within(list)
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual(["R-003 Bể dầu"]);
    await userEvent.click(screen.getByRole("radio", { name: "Mức còn lại" }));
    expect(screen.getByText("3 rủi ro chưa xếp mức, không có trên bản đồ.")).toBeDefined();
  });
});

it("the treatment plan lists what was decided, and says how much was not", async () => {
  await showRisks([{ ...fuel, treatmentOption: "reduce", treatmentDueOn: "2026-01-31" }, battery]);
  await userEvent.click(screen.getByRole("radio", { name: "Kế hoạch xử lý" }));
  const table = screen.getByRole("table", { name: "Kế hoạch xử lý rủi ro" });
  expect(within(table).getAllByRole("row")).toHaveLength(2);
  expect(within(table).getByText("Quá hạn")).toBeDefined();
  expect(screen.getByText(/1 rủi ro chưa chọn phương án nên chưa có ở đây/)).toBeDefined();
});
