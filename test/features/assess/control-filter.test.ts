import { beforeAll, describe, expect, it } from "vitest";
import type { OpenAssessment } from "#src/storage/session";
import { addEvidenceItem, saveControl } from "#src/storage/assessments";
import { countFiltered, filterControls, searchableText } from "#src/features/assess/control-filter";
import { openTestSession } from "#test/support/open-test-session";

let open: OpenAssessment;
let searchable: ReadonlyMap<string, string>;

beforeAll(async () => {
  const session = await openTestSession();
  const { writer } = session.session;
  const { id } = session.facts.assessment;
  await saveControl(writer, id, "A.5.15", { level: 4, owner: "Lê Minh Khôi" });
  await saveControl(writer, id, "A.8.8", { level: 3 });
  await addEvidenceItem(writer, id, {
    title: "Báo cáo quét",
    kind: "record",
    datedOn: "2026-10-01",
    location: "",
    controlIds: ["A.8.8"],
  });
  open = await session.refresh();
  searchable = searchableText(open.session.bundle.text);
});

const idsOf = (filter: Partial<Parameters<typeof filterControls>[2]>) =>
  filterControls(open.evaluation.controls, searchable, { query: "", filters: [], actor: "", ...filter }).map(
    ({ control }) => control.id,
  );

describe("filterControls", () => {
  it("finds words without their diacritics, in any order", () => {
    expect(idsOf({ query: "truy cap kiem soat" })).toContain("A.5.15");
    expect(idsOf({ query: "đo lường" })).toContain("9.1");
  });

  it("finds an id", () => {
    expect(idsOf({ query: "a.7.11" })).toEqual(["A.7.11"]);
  });

  it("shows what is assessed below its target, and what lacks the evidence for its claim", () => {
    expect(idsOf({ filters: ["below-target"] })).toEqual(["A.5.15", "A.8.8"]);
    expect(idsOf({ filters: ["missing-evidence"] })).toEqual(["A.5.15"]);
  });

  it("lets all filters hold at once", () => {
    expect(idsOf({ filters: ["below-target", "not-assessed"] })).toEqual([]);
  });

  it("knows mine by the name of the person at the machine, however it is written", () => {
    expect(idsOf({ filters: ["mine"], actor: "le minh khoi" })).toEqual(["A.5.15"]);
    expect(idsOf({ filters: ["mine"], actor: " " })).toEqual([]);
  });

  it("counts what a filter would leave", () => {
    expect(countFiltered(open.evaluation.controls, "not-assessed", "")).toBe(121);
  });
});
