/** Whatever goes over all parts of an assessment goes over one table: it has to name each of them, and each once. */
import { describe, expect, it } from "vitest";
import {
  assessmentParts,
  entitiesOfRows,
  idOfRow,
  isRecordEntity,
  noRows,
  partNames,
  partOfEntity,
  rowsOfEntities,
  sortRows,
} from "#src/domain/assessment/assessment-parts";
import { partSchemas } from "#src/domain/assessment/part-schemas";
import { changeEntities } from "#src/domain/history/change";
import { createRisk } from "#src/domain/risk/risk";
import { createSoaEntry } from "#src/domain/statement/soa-entry";

const entities = partNames.map((name) => assessmentParts[name].entity);

describe("the table of parts", () => {
  it("has every kind of row that a history may change, once; the assessment and reviews stand for themselves", () => {
    const others = ["assessment", "pack-review", "pack-opinion", "training-session"];
    expect(entities.toSorted()).toEqual(changeEntities.filter((entity) => !others.includes(entity)).toSorted());
  });

  it("has a schema for each part, and no schema without one", () => {
    expect(Object.keys(partSchemas).toSorted()).toEqual(partNames.toSorted());
  });

  it("finds the part of an entity", () => {
    expect(partOfEntity("corrective-action")).toBe("correctiveActions");
    expect(() => partOfEntity("assessment" as never)).toThrow("no part has rows of assessment");
  });

  it("calls records what has neither place nor words of its own elsewhere", () => {
    expect(
      ["control-assessment", "review-finding", "pack-opinion"].filter((one) => isRecordEntity(one as never)),
    ).toEqual([]);
    expect(isRecordEntity("risk")).toBe(true);
  });
});

describe("rows of all parts", () => {
  const risk = (id: string) => createRisk({ id, assessmentId: "a-1", code: "R-001" });
  const rows = { ...noRows, soaEntries: [createSoaEntry("a-1", "A.5.1")], risks: [risk("b"), risk("a")] };

  it("are named by the field that their part says", () => {
    expect([idOfRow("soaEntries", createSoaEntry("a-1", "A.5.1")), idOfRow("risks", risk("b"))]).toEqual([
      "A.5.1",
      "b",
    ]);
  });

  it("come back from the entities of a history", () => {
    const living = new Map([...entitiesOfRows(rows), ["assessment/a-1", { id: "a-1" }] as const]);
    expect([...living.keys()]).toEqual(["soa-entry/A.5.1", "risk/b", "risk/a", "assessment/a-1"]);
    expect(rowsOfEntities(living)).toEqual(rows);
  });

  it("are sorted by code units of their names, or by another key", () => {
    expect(sortRows(rows).risks.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(sortRows(rows, () => "same").risks.map(({ id }) => id)).toEqual(["b", "a"]);
  });
});
