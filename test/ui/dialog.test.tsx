import { fireEvent, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { beforeAll, describe, expect, test } from "vitest";
import { renderInVietnamese } from "#test/ui/with-messages";
import { Button } from "#src/ui/button";
import { Dialog } from "#src/ui/dialog";

/** jsdom draws no modal dialogs; what the browser does with the focus is looked at in test/e2e. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector("button")?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

function Removal() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Xóa…</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Xóa đánh giá kỳ 2025?">
        <p>Mọi điểm sẽ bị xóa.</p>
      </Dialog>
    </>
  );
}

describe("a dialog", () => {
  test("is named by its title", async () => {
    const user = userEvent.setup();
    renderInVietnamese(<Removal />);
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Xóa…" }));
    expect(screen.getByRole("dialog", { name: "Xóa đánh giá kỳ 2025?" })).toBeDefined();
  });

  test("Esc closes it and the focus returns to where it came from", async () => {
    const user = userEvent.setup();
    renderInVietnamese(<Removal />);
    await user.click(screen.getByRole("button", { name: "Xóa…" }));
    fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement?.textContent).toBe("Xóa…");
  });

  test("the cross closes it", async () => {
    const user = userEvent.setup();
    renderInVietnamese(<Removal />);
    await user.click(screen.getByRole("button", { name: "Xóa…" }));
    await user.click(screen.getByRole("button", { name: "Đóng" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
