import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { renderInVietnamese } from "#test/ui/with-messages";
import { SaveState } from "#src/ui/save-state";

describe("the save state", () => {
  test("the same live region speaks through all states", () => {
    const { rerender } = renderInVietnamese(<SaveState state="idle" text="" />);
    const region = screen.getByRole("status");
    expect(region.textContent).toBe("");
    rerender(<SaveState state="saving" text="Đang lưu…" />);
    rerender(<SaveState state="saved" text="Đã lưu 14:02" />);
    expect(screen.getByRole("status")).toBe(region);
    expect(region.textContent).toBe("Đã lưu 14:02");
  });

  test("a failure gives its reason and a way to try again", async () => {
    const user = userEvent.setup();
    const onRetry = vi.fn<() => void>();
    renderInVietnamese(<SaveState state="failed" text="CHƯA LƯU: hết chỗ trên đĩa" onRetry={onRetry} />);
    expect(screen.getByRole("status").textContent).toBe("CHƯA LƯU: hết chỗ trên đĩa");
    await user.click(screen.getByRole("button", { name: "Thử lưu lại" }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});
