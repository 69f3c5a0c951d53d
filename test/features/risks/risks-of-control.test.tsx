import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { aRisk } from "#test/domain/risk/a-risk";
import { someFacts } from "#test/support/some-facts";
import { RisksOfControl } from "#src/features/risks/risks-of-control";
import { vi } from "#src/i18n/vi";
import { MessagesProvider } from "#src/ui/messages";

const show = (controlId: string) =>
  render(
    <MessagesProvider locale="vi" messages={vi}>
      <RisksOfControl
        facts={{
          ...someFacts(),
          risks: [
            aRisk({ code: "R-002", inherentLikelihood: null }),
            aRisk({ id: "r-2", code: "R-007", asset: "Ắc quy UPS" }),
            aRisk({ id: "r-3", code: "R-009", controlIds: ["A.8.13"] }),
          ],
        }}
        controlId={controlId}
      />
    </MessagesProvider>,
  );

it("names the risks of a control, the highest first, with their level in a word", () => {
  show("A.7.11");
  const list = screen.getByRole("list", { name: "Rủi ro nêu mục này" });
  expect([...list.children].map((row) => row.textContent)).toEqual([
    "R-007 Ắc quy UPS5 Rất cao",
    "R-002 Bể dầu và máy phát dự phòngChưa xếp mức",
  ]);
  expect(screen.getByRole("link", { name: "R-007 Ắc quy UPS" }).getAttribute("href")).toBe("#/rui-ro/R-007");
});

it("shows nothing where no risk names the control", () => {
  const { container } = show("A.5.1");
  expect(container.textContent).toBe("");
});
