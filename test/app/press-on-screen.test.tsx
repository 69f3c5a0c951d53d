import { screen } from "@testing-library/react";
import { useState } from "react";
import { beforeAll, describe, expect, test } from "vitest";
import { pressOnScreen } from "#src/app/press-on-screen";
import { Button } from "#src/ui/button";
import { Chip } from "#src/ui/chip";
import { CheckboxField } from "#src/ui/field";
import { Menu } from "#src/ui/menu";
import { renderInVietnamese } from "#test/ui/with-messages";

/** jsdom scrolls nothing. */
beforeAll(() => {
  HTMLElement.prototype.scrollIntoView = () => undefined;
});

let pressed: string[] = [];

function Page() {
  const [isLate, setIsLate] = useState(false);
  return (
    <main>
      <Button shortcut="E" icon="plus" onClick={() => pressed.push("button")}>
        Thêm bằng chứng
      </Button>
      <Chip pressed={false} count={57} onPressedChange={() => pressed.push("chip")}>
        Nặng
      </Chip>
      <Menu label="Thao tác nhanh">
        <Button onClick={() => pressed.push("menu")}>Điền xuống</Button>
      </Menu>
      <CheckboxField label="Chọn tất cả" checked={false} onChange={() => pressed.push("box")} />
      <Button disabled>Sao lưu ngay</Button>
      <Button onClick={() => setIsLate(true)}>Muộn</Button>
      {isLate ? <Button onClick={() => pressed.push("late")}>Tới sau</Button> : null}
    </main>
  );
}

describe("pressing by the words on the screen", () => {
  test.each([
    ["Thêm bằng chứng", "button"],
    ["Nặng", "chip"],
    ["Điền xuống", "menu"],
    ["Chọn tất cả", "box"],
  ])("«%s» is found without its key and count", async (label, what) => {
    pressed = [];
    renderInVietnamese(<Page />);
    expect(await pressOnScreen(label)).toBe("pressed");
    expect(pressed).toEqual([what]);
  });

  test("what comes late is waited for", async () => {
    pressed = [];
    renderInVietnamese(<Page />);
    const outcome = pressOnScreen("Tới sau");
    screen.getByRole("button", { name: "Muộn" }).click();
    expect(await outcome).toBe("pressed");
    expect(pressed).toEqual(["late"]);
  });

  test("what cannot be used is said to be blocked", async () => {
    renderInVietnamese(<Page />);
    expect(await pressOnScreen("Sao lưu ngay")).toBe("blocked");
  });
});
