import { expect, it } from "vitest";
import { foldText } from "#src/domain/shared/fold-text";

it.each([
  ["Kiểm soát truy cập", "kiem soat truy cap"],
  ["ĐÁNH GIÁ", "danh gia"],
  ["đường điện", "duong dien"],
  ["Nguye\u0302\u0303n", "nguyen"],
  ["A.8.13", "a.8.13"],
  ["", ""],
])("%s is searched as «%s»", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
