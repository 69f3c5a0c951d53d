import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { Menu } from "#src/ui/menu";

const onChosen = vi.fn<() => void>();

function Actions() {
  return (
    <>
      <Menu label="Việc khác">
        <button type="button" onClick={onChosen}>
          Tới Cài đặt
        </button>
      </Menu>
      <p>Bên ngoài</p>
    </>
  );
}

const isOpen = () => screen.getByRole("group").hasAttribute("open");

describe("a menu", () => {
  test("closes on Esc and returns to its button", async () => {
    const user = userEvent.setup();
    render(<Actions />);
    await user.click(screen.getByText("Việc khác"));
    expect(isOpen()).toBe(true);
    await user.tab();
    await user.keyboard("{Escape}");
    expect(isOpen()).toBe(false);
    expect(document.activeElement?.tagName).toBe("SUMMARY");
  });

  test("closes when an item is chosen and when a click lands elsewhere", async () => {
    const user = userEvent.setup();
    render(<Actions />);
    await user.click(screen.getByText("Việc khác"));
    await user.click(screen.getByRole("button", { name: "Tới Cài đặt" }));
    expect(onChosen).toHaveBeenCalledTimes(1);
    expect(isOpen()).toBe(false);
    await user.click(screen.getByText("Việc khác"));
    await user.click(screen.getByText("Bên ngoài"));
    expect(isOpen()).toBe(false);
  });
});
