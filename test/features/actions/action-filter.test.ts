import { describe, expect, it } from "vitest";
import { matchesSearch, passesFilter } from "#src/features/actions/action-filter";
import { aCheckedAction, anAction, aPlannedAction } from "#test/domain/action/an-action";

const onlooker = { actor: "phạm quốc huy", today: "2027-02-01" };

describe("a filter", () => {
  it.each([
    ["overdue", aPlannedAction({ dueOn: "2027-01-31" }), true],
    ["overdue", aPlannedAction({ dueOn: "2027-02-01" }), false],
    ["mine", aPlannedAction(), true],
    ["mine", aPlannedAction({ owner: "Lê Văn Cường" }), false],
    // Done: it now waits for whoever checks.
    ["mine", aCheckedAction(), false],
    ["mine", aCheckedAction({ owner: "Lê Văn Cường", effectivenessCheckedBy: "Phạm Quốc Huy" }), true],
    ["mine", aCheckedAction({ state: "closed", effectivenessCheckedBy: "Phạm Quốc Huy" }), false],
    ["toCheck", aCheckedAction(), true],
    ["toCheck", aPlannedAction(), false],
    ["major", anAction({ grade: "major" }), true],
    ["minor", anAction({ grade: "major" }), false],
  ] as const)("«%s» on %o: %s", (filter, action, passes) => {
    expect(passesFilter(action, filter, onlooker)).toBe(passes);
  });

  it("finds nothing of one's own without a name", () => {
    expect(passesFilter(anAction(), "mine", { ...onlooker, actor: " " })).toBe(false);
  });
});

describe("a search", () => {
  it.each([
    ["khoi phuc", true],
    ["huy 8.13", true],
    ["kp-001", true],
    ["8.14", false],
    ["phục khôi lạ", false],
  ])("for «%s» finds: %s", (search, found) => {
    expect(matchesSearch(aPlannedAction(), search)).toBe(found);
  });
});
