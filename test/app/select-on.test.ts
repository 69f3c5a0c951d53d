import { afterEach, expect, it } from "vitest";
import { selectOn } from "#src/app/select-on";

afterEach(() => {
  window.location.hash = "";
});

const selectedFrom = (hash: string, place: string | null) => {
  window.location.hash = hash;
  const paths: string[] = [];
  selectOn("actions", (path) => paths.push(path))(place);
  return paths;
};

it("A row is opened and closed on the screen that shows it", () => {
  expect(selectedFrom("#/khac-phuc", "KP-001")).toEqual(["/khac-phuc/KP-001"]);
  expect(selectedFrom("#/khac-phuc/KP-001", null)).toEqual(["/khac-phuc"]);
});

it("Nobody who has gone on to another screen is fetched back", () => {
  expect(selectedFrom("#/tuyen-bo-ap-dung", "KP-001")).toEqual([]);
  expect(selectedFrom("", "KP-001")).toEqual([]);
});
