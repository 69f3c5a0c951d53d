import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { renderInVietnamese } from "#test/ui/with-messages";
import { DateField } from "#src/ui/date-field";

const onChange = vi.fn<(day: string | null) => void>();

function DueDate({ initial, min }: { readonly initial: string | null; readonly min?: string }) {
  const [day, setDay] = useState(initial);
  return (
    <DateField
      label="Hạn đạt mục tiêu"
      value={day}
      min={min}
      onChange={(next) => {
        onChange(next);
        setDay(next);
      }}
    />
  );
}

const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Hạn đạt mục tiêu" });

describe("the date field", () => {
  test("shows the day first and yields an ISO day", async () => {
    onChange.mockClear();
    const user = userEvent.setup();
    renderInVietnamese(<DueDate initial="2027-03-31" />);
    expect(field().value).toBe("31/03/2027");
    await user.clear(field());
    await user.type(field(), "5/12/2026");
    await user.tab();
    expect(onChange.mock.calls).toEqual([[null], ["2026-12-05"]]);
    expect(field().value).toBe("05/12/2026");
  });

  test("a wrong day keeps its text and is explained on leaving", async () => {
    onChange.mockClear();
    const user = userEvent.setup();
    renderInVietnamese(<DueDate initial={null} />);
    await user.type(field(), "31/02/2027");
    expect(field().getAttribute("aria-invalid")).toBeNull();
    await user.tab();
    expect(field().value).toBe("31/02/2027");
    expect(field().getAttribute("aria-invalid")).toBe("true");
    const error = document.getElementById(field().getAttribute("aria-describedby") ?? "");
    expect(error?.textContent).toBe("Ngày chưa đúng. Nhập ngày/tháng/năm, ví dụ 31/03/2027.");
    expect(onChange).not.toHaveBeenCalled();
  });

  test("a day before the earliest is refused with that day", async () => {
    onChange.mockClear();
    const user = userEvent.setup();
    renderInVietnamese(<DueDate initial={null} min="2026-11-16" />);
    await user.type(field(), "15/11/2026");
    await user.tab();
    expect(screen.getByText("Ngày sớm nhất được nhận là 16/11/2026.")).toBeDefined();
    expect(onChange).not.toHaveBeenCalled();
  });
});
