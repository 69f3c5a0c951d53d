import { expect, it } from "vitest";
import { aReceipt, aReviewFinding } from "#test/formats/evidence-pack/a-receipt";
import { packInput } from "#test/formats/evidence-pack/pack-input";
import { written } from "#test/formats/evidence-pack/written-pack";

it("tells who saw which pack, on the report's own calendar, and which findings are open", async () => {
  const pack = await written(
    packInput({
      reviewReceipts: [aReceipt()],
      reviewFindings: [aReviewFinding(), aReviewFinding({ id: "finding-2", controlId: "9.2", state: "closed" })],
    }),
  );
  // 18:00 UTC is the next day in Hải Phòng.
  expect(pack.text).toContain(
    "21/11/2025 Đỗ Minh Tuấn, Sở Khoa học và Công nghệ 12/BB-SKHCN 01234567 89abcdef 98 15 3 7",
  );
  expect(pack.text).toContain("Kết luận ngày 21/11/2025: Cần bổ sung bản ghi sao lưu.");
  expect(pack.text).toContain("Điểm thẩm tra chưa đóng (1)");
  expect(pack.text).toContain("Chưa thấy bản ghi khôi phục thử. Lần gần nhất là khi nào?");
  expect(pack.text).toContain("1 điểm khác đã đóng.");
  expect(pack.text).toContain("VII. CÁC LẦN THẨM TRA TRƯỚC");
  expect(pack.text).toContain("XII. CÁCH KIỂM TRA TỆP NÀY");
});

it("is left out, and later sections move up, where no review has been", async () => {
  const pack = await written(packInput());
  expect(pack.text).not.toContain("CÁC LẦN THẨM TRA TRƯỚC");
  expect(pack.text).toContain("VIII. CHI TIẾT TỪNG MỤC");
  expect(pack.text).toContain("XI. CÁCH KIỂM TRA TỆP NÀY");
});
