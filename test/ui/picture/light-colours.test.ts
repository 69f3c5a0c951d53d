import { expect, it } from "vitest";
import { colourOf, readLightColours, replaceVariables } from "#src/ui/picture/light-colours";

it("reads the colours of the light theme and passes over those of the dark one", () => {
  const style = document.createElement("style");
  style.textContent = `:root { --ink: #132027; --hair: 1px solid var(--line); --line: #d3dbdd; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6ecef; } }
    :root[data-theme="dark"] { --ink: #e6ecef; }`;
  document.head.append(style);
  const colours = readLightColours();
  style.remove();
  expect(colours.get("--ink")).toBe("#132027");
  expect(colourOf(colours)("--hair")).toBe("1px solid #d3dbdd");
});

it("knows black on white where no style sheet names a colour, and does not run in circles", () => {
  const colour = colourOf(new Map([["--a", "var(--a)"]]));
  expect([colour("--bg"), colour("--ink")]).toEqual(["#ffffff", "#000000"]);
  expect(colour("--a")).toContain("--a");
});

it("replaces a name in a value, its fallback aside", () => {
  expect(replaceVariables("var(--ink, red) 2px", () => "#132027")).toBe("#132027 2px");
});
