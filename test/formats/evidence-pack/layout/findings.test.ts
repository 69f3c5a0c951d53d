import { expect, it } from "vitest";
import { anAction } from "#test/domain/action/an-action";
import { packInput } from "#test/formats/evidence-pack/pack-input";
import { written } from "#test/formats/evidence-pack/written-pack";

it("prints a code for each, and who does what by when about a systemic one as its action says", async () => {
  const correctiveActions = [
    anAction({
      code: "KP-012",
      source: "suggestion",
      sourceId: "minors-in-one-capability/Physical_security",
      grade: "major",
      owner: "Bùi Thu Trang",
      dueOn: "2027-03-31",
    }),
  ];
  const { text } = await written(packInput({ correctiveActions }));
  expect(text).toContain(
    "Năng lực Năng lực vận hành: An toàn vật lý Các mục: A.7.3, A.7.5, A.7.9, A.7.11, A.7.13. Hành động: KP-012. Bùi Thu Trang 31/03/2027 –",
  );
  expect(text).toContain(
    "9 Điều khoản 9 Đánh giá kết quả thực hiện Các mục: 9.1, 9.2.2, 9.3.1, 9.3.2. – – – Từ ba điểm nhẹ",
  );
});

it("leads from a systemic finding to no action that has no block of its own", async () => {
  const correctiveActions = [
    anAction({
      code: "KP-013",
      source: "suggestion",
      sourceId: "minors-in-one-clause/9",
      grade: "observation",
      owner: "Lê Văn Cường",
    }),
  ];
  const { text } = await written(packInput({ correctiveActions }));
  expect(text).toContain("Các mục: 9.1, 9.2.2, 9.3.1, 9.3.2. Hành động: KP-013. Lê Văn Cường Chưa có –");
});
