import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { renderInVietnamese } from "#test/ui/with-messages";
import { TextField } from "#src/ui/field";

describe("a field", () => {
  test("its control is named by the label and described by error and hint", () => {
    renderInVietnamese(
      <TextField label="Tên đơn vị" required hint="Ghi đầy đủ." error="Chưa có tên đơn vị." defaultValue="" />,
    );
    const control = screen.getByRole("textbox", { name: "Tên đơn vị (bắt buộc)" });
    expect(control.getAttribute("aria-required")).toBe("true");
    expect(control.getAttribute("aria-invalid")).toBe("true");
    const ids = control.getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual(["Chưa có tên đơn vị.", "Ghi đầy đủ."]);
  });
});
