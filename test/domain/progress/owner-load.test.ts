import { describe, expect, it } from "vitest";
import { loadByOwner, type OwnedAction } from "#src/domain/progress/owner-load";
import { aGap } from "./a-gap";

const today = "2026-11-29";
const action = (owner: string, dueOn: string | null, state: OwnedAction["state"] = "open"): OwnedAction => ({
  owner,
  dueOn,
  state,
});

describe("the load of each owner", () => {
  it("counts gaps and pending actions, what is overdue of both and the day that comes next", () => {
    const load = loadByOwner(
      [
        aGap("A.5.1", { owner: "Lê Minh Khôi", dueOn: "2026-11-28" }),
        aGap("A.5.2", { owner: "Lê Minh Khôi", dueOn: "2027-03-31" }),
      ],
      [
        action("Lê Minh Khôi", "2026-12-15"),
        action("Lê Minh Khôi", "2026-10-31", "in-progress"),
        action("Lê Minh Khôi", "2026-09-30", "completed"),
      ],
      today,
    );
    expect(load).toEqual([{ owner: "Lê Minh Khôi", gaps: 2, actions: 2, overdue: 2, nextDueOn: "2026-12-15" }]);
  });

  it("takes one person for one, however the name is spaced", () => {
    const load = loadByOwner([aGap("A.5.1", { owner: " Lê  Minh Khôi" })], [action("lê minh khôi", null)], today);
    expect(load).toEqual([{ owner: "Lê Minh Khôi", gaps: 1, actions: 1, overdue: 0, nextDueOn: null }]);
  });

  it("puts who is late first, then who has most; nobody last of equals", () => {
    const load = loadByOwner(
      [
        aGap("A.5.1"),
        aGap("A.5.2", { owner: "An" }),
        aGap("A.5.3", { owner: "Bình" }),
        aGap("A.5.4", { owner: "Bình" }),
      ],
      [action("Dung", "2026-11-01")],
      today,
    );
    expect(load.map(({ owner }) => owner)).toEqual(["Dung", "Bình", "An", ""]);
  });
});
