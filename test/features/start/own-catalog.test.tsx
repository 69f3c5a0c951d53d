import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import type { ParsedOwnCatalog } from "#src/domain/catalog/parse-own-catalog";
import { OwnCatalogField } from "#src/features/start/own-catalog-field";
import { readOwnCatalog } from "#src/features/start/read-own-catalog";
import { anOwnCatalog, anOwnText, jsonFile } from "#test/support/an-own-catalog";
import { renderInVietnamese } from "#test/ui/with-messages";

const whole = jsonFile("danh-muc.json", { catalog: anOwnCatalog(), texts: [anOwnText("vi"), anOwnText("en")] });

describe("the files of a catalog of one's own", () => {
  it("may be one, or the catalog and its texts in any order", async () => {
    expect(await readOwnCatalog([whole])).toMatchObject({ ok: true });
    const apart = [jsonFile("text.en.json", anOwnText("en")), jsonFile("catalog.json", anOwnCatalog())];
    expect(await readOwnCatalog(apart)).toMatchObject({ ok: true, value: { texts: [{ locale: "en" }] } });
  });

  it.each([
    ["too many", [whole, whole, whole, whole], { type: "own-catalog-too-many-files" }],
    ["too large", [new File(["x".repeat(900_001)], "a.json")], { type: "own-catalog-too-large", limit: 900_000 }],
    ["no JSON", [new File(["{"], "a.json")], { type: "own-catalog-unreadable", file: "a.json" }],
    ["something else", [jsonFile("a.json", { a: 1 })], { type: "own-catalog-unknown-file", file: "a.json" }],
    ["texts alone", [jsonFile("text.vi.json", anOwnText("vi"))], { type: "own-catalog-no-catalog" }],
    ["two catalogs", [whole, jsonFile("catalog.json", anOwnCatalog())], { type: "own-catalog-catalog-twice" }],
    [
      "the id of a shipped edition",
      [
        jsonFile("a.json", {
          catalog: anOwnCatalog({ id: "iso27001-2022" }),
          texts: [anOwnText("vi", anOwnCatalog({ id: "iso27001-2022" }))],
        }),
      ],
      { type: "own-catalog-id-taken", id: "iso27001-2022" },
    ],
  ])("are refused: %s", async (_, files, error) => {
    expect(await readOwnCatalog(files)).toEqual({ ok: false, error });
  });
});

function show() {
  const taken: (ParsedOwnCatalog | null)[] = [];
  function Field() {
    const [value, setValue] = useState<ParsedOwnCatalog | null>(null);
    return (
      <OwnCatalogField
        value={value}
        onChange={(parsed) => {
          taken.push(parsed);
          setValue(parsed);
        }}
        isMissing={false}
      />
    );
  }
  const { container } = renderInVietnamese(<Field />);
  const choose = (...files: File[]) =>
    userEvent.upload(
      container.querySelector<HTMLInputElement>("input[type=file]") ?? document.createElement("input"),
      files,
    );
  return { taken, choose };
}

describe("the field for a catalog of one's own", () => {
  it("shows what is in it before it is taken, and says which language will be spoken", async () => {
    const { choose } = show();
    await choose(jsonFile("a.json", { catalog: anOwnCatalog(), texts: [anOwnText("en")] }));
    expect(await screen.findByText("Yêu cầu cơ sở của ngành 2026")).toBeDefined();
    expect(screen.getByText("2 điều khoản, 2 biện pháp")).toBeDefined();
    expect(screen.getByText("Requirement 1.1")).toBeDefined();
    expect(screen.getByText(/không có phần chữ tiếng Việt.*phần chữ tiếng Anh/)).toBeDefined();
  });

  it("says where it is wrong and how to mend it, and takes back what was there before", async () => {
    const { choose, taken } = show();
    await choose(whole);
    await screen.findByText("Yêu cầu cơ sở của ngành 2026");
    await choose(jsonFile("a.json", { catalog: anOwnCatalog({ groups: [] }), texts: [] }));
    expect((await screen.findByRole("alert")).textContent).toMatch(/Vị trí: catalog: groups\. Sai cấu trúc\. Hãy/);
    expect(taken.at(-1)).toBeNull();
  });
});
