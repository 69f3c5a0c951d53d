import { describe, expect, test } from "vitest";
import { layOutBars } from "#src/ui/charts/bars-layout";

const longName = "Quản lý sự kiện an toàn thông tin";

describe("the layout of the bars", () => {
  test("gives the names beside the bars the room that the longest one needs", () => {
    expect(layOutBars(["Lãnh đạo", "Đánh giá kết quả"], 582)).toMatchObject({
      isNarrow: false,
      barsFrom: 162,
      rowHeight: 29,
    });
  });

  test("lets long names take two lines rather than more than 38 per cent of the width", () => {
    expect(layOutBars([longName], 582)).toMatchObject({ barsFrom: 221, rowHeight: 40 });
    expect(layOutBars([longName], 952)).toMatchObject({ barsFrom: 288, rowHeight: 29 });
  });

  test("puts the names above the bars on a phone, with a second line where one is too short", () => {
    expect(layOutBars([longName], 358)).toMatchObject({ isNarrow: true, barsFrom: 0, rowHeight: 46 });
    expect(layOutBars([longName], 288)).toMatchObject({ isNarrow: true, barsFrom: 0, rowHeight: 62 });
  });
});
