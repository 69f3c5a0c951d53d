import { describe, expect, it } from "vitest";
import { findForbiddenClaims } from "#src/domain/checks/forbidden-claims";

describe("a claim that only a certification body may make", () => {
  it.each([
    ["Trung tâm đã đạt chuẩn ISO/IEC 27001 từ năm 2024.", "conforms"],
    ["Hệ thống được chứng nhận ISO/IEC 27001:2022.", "certified"],
    ["HỆ THỐNG ĐƯỢC CẤP CHỨNG NHẬN theo ISO 27001", "certified"],
    ["The site is certified to ISO/IEC 27001.", "certified"],
    ["an ISO 27001-certified data centre", "certified"],
    ["fully compliant with ISO/IEC 27001", "conforms"],
    ["theo TCVN ISO/IEC 27001:2022", "adopted"],
    ["Tuân thủ đầy đủ các yêu cầu của ISO/IEC 27001", "conforms"],
  ])("is found in «%s»", (text, kind) => {
    expect(findForbiddenClaims(text).map((claim) => claim.kind)).toEqual([kind]);
  });

  it.each([
    "Kết quả tự đánh giá, không phải chứng nhận hợp chuẩn.",
    "Đơn vị chưa được chứng nhận ISO/IEC 27001.",
    "The unit is not certified to ISO/IEC 27001.",
    "Kế hoạch đạt chuẩn ISO/IEC 27001 vào năm 2028",
    "Áp dụng TCVN ISO/IEC 27001:2019 từ năm 2020.",
    "Nhà cung cấp gửi chứng chỉ của thiết bị chữa cháy.",
    "",
  ])("is not found in «%s»", (text) => {
    expect(findForbiddenClaims(text)).toEqual([]);
  });

  it("is shown as it was written, decomposed letters included", () => {
    expect(findForbiddenClaims("Đã đạt chuẩn ISO/IEC 27001.".normalize("NFD"))[0]?.text).toBe(
      "đạt chuẩn ISO/IEC 27001",
    );
  });
});
