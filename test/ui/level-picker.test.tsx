import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import { renderInVietnamese } from "#test/ui/with-messages";
import type { Level } from "#src/ui/cell-level";
import { LevelPicker } from "#src/ui/level-picker";

function Picker({ initial }: { readonly initial: Level | null }) {
  const [level, setLevel] = useState(initial);
  return (
    <LevelPicker
      label="Mức hiện tại"
      value={level}
      onChange={setLevel}
      cap={{ level: 3, text: "Bằng chứng hiện có cho phép đến mức 3" }}
      target={{ level: 4, text: "Mục tiêu 4" }}
      anchors={[{ level: 4, title: "4 · cần thêm", points: [{ text: "Cảnh báo BMS có ngưỡng", met: false }] }]}
    />
  );
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>("radio", { name });

describe("the level picker", () => {
  test("six radios carry digit and name in one named group", () => {
    renderInVietnamese(<Picker initial={null} />);
    expect(screen.getByRole("group", { name: "Mức hiện tại" })).toBeDefined();
    expect(screen.getAllByRole("radio")).toHaveLength(6);
    expect(radio("3 Đã vận hành").checked).toBe(false);
  });

  test("choosing one level lets go of the other", async () => {
    const user = userEvent.setup();
    renderInVietnamese(<Picker initial={null} />);
    await user.click(radio("2 Một phần"));
    expect(radio("2 Một phần").checked).toBe(true);
    await user.click(radio("3 Đã vận hành"));
    expect(radio("3 Đã vận hành").checked).toBe(true);
    expect(radio("2 Một phần").checked).toBe(false);
  });

  test("cap, target and what is missing are said in words", () => {
    renderInVietnamese(<Picker initial={3} />);
    expect(screen.getByText("Bằng chứng hiện có cho phép đến mức 3")).toBeDefined();
    expect(screen.getByText("Mục tiêu 4")).toBeDefined();
    expect(screen.getByRole("listitem").textContent).toBe("Còn thiếu: Cảnh báo BMS có ngưỡng");
  });
});
