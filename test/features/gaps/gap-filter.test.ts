import { describe, expect, it } from "vitest";
import { openTestSession } from "#test/support/open-test-session";
import { analyseGaps } from "#src/domain/assessment/gap-analysis";
import { matchesSearch, passesFilter, type GapFilter } from "#src/features/gaps/gap-filter";
import { saveControl } from "#src/storage/assessments";

async function openGaps() {
  const { session, facts, refresh } = await openTestSession();
  const { id } = facts.assessment;
  await saveControl(session.writer, id, "4.1", { level: 1, owner: "Đỗ Anh Tuấn", dueOn: "2026-11-15" });
  await saveControl(session.writer, id, "A.5.1", { level: 3, owner: "Lê Thị Ngọc Ánh", dueOn: "2026-11-16" });
  await saveControl(session.writer, id, "A.5.15", { level: 0, note: "Thẻ khách chưa thu hồi" });
  const { evaluation } = await refresh();
  const gaps = analyseGaps(evaluation).filter(({ item }) => item.assessed);
  const idsPassing = (filter: GapFilter) =>
    gaps.filter((gap) => passesFilter(gap, filter, "2026-11-16")).map(({ item }) => item.control.id);
  const idsFound = (search: string) =>
    gaps.filter((gap) => matchesSearch(gap, search, session.bundle.text)).map(({ item }) => item.control.id);
  return { idsPassing, idsFound };
}

describe("the filters of the gap list", () => {
  it("leave the gaps that they name", async () => {
    const { idsPassing } = await openGaps();
    expect(idsPassing("all").toSorted()).toEqual(["4.1", "A.5.1", "A.5.15"]);
    expect(idsPassing("major")).toEqual(["4.1"]);
    expect(idsPassing("missingEvidence").toSorted()).toEqual(["4.1", "A.5.1"]);
    expect(idsPassing("notAssigned")).toEqual(["A.5.15"]);
  });

  it("count a gap as overdue from the day after its due date", async () => {
    const { idsPassing } = await openGaps();
    expect(idsPassing("overdue")).toEqual(["4.1"]);
  });
});

describe("the search of the gap list", () => {
  it("finds identifiers, titles, owners and notes without marks", async () => {
    const { idsFound } = await openGaps();
    expect(idsFound("kiem soat truy cap")).toEqual(["A.5.15"]);
    expect(idsFound("do anh")).toEqual(["4.1"]);
    expect(idsFound("NGOC anh a.5")).toEqual(["A.5.1"]);
    expect(idsFound("5.15")).toEqual(["A.5.15"]);
    expect(idsFound("ruy cap")).toEqual([]);
    expect(idsFound("thu hoi")).toEqual(["A.5.15"]);
    expect(idsFound("không có từ này")).toEqual([]);
  });
});
