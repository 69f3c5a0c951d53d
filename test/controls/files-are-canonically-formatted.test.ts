import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const folder = new URL("../../controls/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));

it("the folder holds exactly the known files", () => {
  expect(files.toSorted()).toEqual([
    "catalog.schema.json",
    "demo-organisation/actions.json",
    "demo-organisation/assessment.json",
    "demo-organisation/history.json",
    "demo-organisation/periods.json",
    "demo-organisation/plan-records.json",
    "demo-organisation/risks.json",
    "demo-organisation/statement.json",
    "iso27001-2013/catalog.json",
    "iso27001-2013/text.en.json",
    "iso27001-2013/text.vi.json",
    "iso27001-2022/catalog.json",
    "iso27001-2022/text.en.json",
    "iso27001-2022/text.vi.json",
    "legal-references/references.json",
    "legal-references/text.en.json",
    "legal-references/text.vi.json",
    "mappings/iso27001-2013-to-2022.json",
    "plan-43/plan.json",
    "plan-43/text.en.json",
    "plan-43/text.vi.json",
    "risk-library/library.json",
    "risk-library/text.en.json",
    "risk-library/text.vi.json",
    "scoring-model/model.json",
    "scoring-model/text.en.json",
    "scoring-model/text.vi.json",
    "training-paths/paths.json",
    "training-paths/text.en.json",
    "training-paths/text.vi.json",
  ]);
});

it.each(files)("%s has two-space indents, one trailing newline and no byte-order mark", (name) => {
  const text = readFileSync(new URL(name, folder), "utf8");
  expect(text === `${JSON.stringify(JSON.parse(text), null, 2)}\n`).toBe(true);
});
