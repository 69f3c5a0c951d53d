import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { renderInVietnamese } from "#test/ui/with-messages";
import { Button } from "#src/ui/button";
import { StatusProvider, useStatus } from "#src/ui/status";

const undo = vi.fn<() => void>();

function Remove() {
  const { notify } = useStatus();
  return (
    <Button onClick={() => notify({ text: "Đã xóa 3 mục.", action: { label: "Hoàn tác", onAction: undo } })}>
      Xóa
    </Button>
  );
}

describe("a notice", () => {
  test("is spoken in a live region and offers its action once", async () => {
    const user = userEvent.setup();
    renderInVietnamese(
      <StatusProvider>
        <Remove />
      </StatusProvider>,
    );
    await user.click(screen.getByRole("button", { name: "Xóa" }));
    expect(screen.getAllByRole("status").map((region) => region.textContent)).toEqual(["", "Đã xóa 3 mục."]);
    await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText("Đã xóa 3 mục.")).toBeNull();
  });
});
