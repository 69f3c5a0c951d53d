import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { renderWithStatus } from "#test/ui/with-messages";
import { RadarChart } from "#src/ui/charts/radar-chart";

describe("the radar", () => {
  test("is one named picture with its values written at the spokes and in a table", () => {
    renderWithStatus(
      <RadarChart
        name="Hiện tại và mục tiêu"
        label="Mức bình quân theo 3 nhóm: A.5 2,7 trên 3,4"
        points={[
          { code: "A.5", current: 2.7, target: 3.4, text: "2,7" },
          { code: "A.6", current: 3.4, target: 3.4, text: "3,4" },
          { code: "A.7", current: 3.1, target: 3.9, text: "3,1" },
        ]}
        table={{
          caption: "Mức bình quân",
          columns: ["Nhóm", "Hiện tại", "Mục tiêu"],
          rows: [["A.5", "2,7", "3,4"]],
        }}
      />,
    );
    const picture = screen.getByRole("img", { name: "Mức bình quân theo 3 nhóm: A.5 2,7 trên 3,4" });
    expect(picture.textContent).toContain("A.5 2,7");
    expect(screen.getByText("Xem bảng số liệu")).toBeDefined();
    expect(screen.getByRole("table", { name: "Mức bình quân", hidden: true })).toBeDefined();
    expect(screen.getAllByRole("cell", { hidden: true }).map((cell) => cell.textContent)).toEqual(["2,7", "3,4"]);
  });
});
