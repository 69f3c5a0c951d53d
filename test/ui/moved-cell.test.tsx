import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { MovedCell } from "#src/ui/moved-cell";

const textOf = (element: React.JSX.Element) => render(element).container.textContent;

describe("a cell against an earlier picture", () => {
  it("shows what it was and which way it went", () => {
    expect(textOf(<MovedCell level={4} movement={{ kind: "up", from: 3 }} />)).toBe("43 ▲");
    expect(textOf(<MovedCell level={2} movement={{ kind: "down", from: 3 }} />)).toBe("23 ▼");
    expect(textOf(<MovedCell level="not-applicable" movement={{ kind: "scope", from: 2 }} />)).toBe("2 –");
  });

  it("shows nothing below where nothing moved, or nothing can be said", () => {
    expect(textOf(<MovedCell level={3} movement={{ kind: "same", from: 3 }} />)).toBe("3");
    expect(textOf(<MovedCell level={3} movement={{ kind: "none", from: "not-assessed" }} />)).toBe("3");
  });
});
