/**
 * controls/catalog.schema.json is made from the zod schema, for editors and for people who write a catalog.
 * Make it anew: UPDATE_SCHEMA=1 npx vitest run --project node test/controls/catalog-schema.test.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { env } from "node:process";
import { expect, it } from "vitest";
import * as z from "zod/mini";
import { catalogSchema } from "#src/domain/catalog/catalog";

const file = new URL("../../controls/catalog.schema.json", import.meta.url);
const command = "UPDATE_SCHEMA=1 npx vitest run --project node test/controls/catalog-schema.test.ts";

const generated = () => {
  const { $schema, ...schema } = z.toJSONSchema(catalogSchema);
  const titled = { $schema, title: "Catalog of what can be assessed", $comment: `Generated: ${command}`, ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
};

it("controls/catalog.schema.json is fresh", () => {
  if (env["UPDATE_SCHEMA"] === "1") writeFileSync(file, generated());
  expect(readFileSync(file, "utf8"), `The schema has changed. Run: ${command}`).toBe(generated());
});

it("the schema allows no unknown member", () => {
  const schema = JSON.parse(readFileSync(file, "utf8")) as { readonly additionalProperties: unknown };
  expect(schema.additionalProperties).toBe(false);
});
