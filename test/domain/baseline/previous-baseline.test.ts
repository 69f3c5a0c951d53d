import { describe, expect, it } from "vitest";
import { previousBaseline, previousControls } from "#src/domain/baseline/previous-baseline";
import { aBaseline, aBaselineControl } from "#test/support/a-baseline";
import { someFacts } from "#test/support/some-facts";

const { assessment } = someFacts();

describe("the period before", () => {
  it("is the latest of another assessment", () => {
    const older = aBaseline({ id: "b-2024", sourceAssessmentId: "a-00", assessedOn: "2024-11-16" });
    expect(previousBaseline([aBaseline(), older], assessment)?.id).toBe("b-2025");
  });

  it("is none of this assessment's own, and none that was judged later", () => {
    const own = aBaseline({ sourceAssessmentId: "a-1", assessedOn: "2026-11-16" });
    const later = aBaseline({ sourceAssessmentId: "a-2", assessedOn: "2027-11-16" });
    expect(previousBaseline([own, later], assessment)).toBeNull();
  });

  it("is the last freezing of an assessment that was frozen twice", () => {
    const again = aBaseline({ id: "b-again", frozenAt: "2025-12-24T02:00:00.000Z" });
    expect(previousBaseline([again, aBaseline()], assessment)?.id).toBe("b-again");
  });

  it("says nothing of the items of another edition", () => {
    const of2013 = aBaseline({ catalogId: "iso27001-2013", controls: [aBaselineControl({ controlId: "A.5.1" })] });
    expect(previousControls([of2013], assessment, "iso27001-2022").size).toBe(0);
    // The last period counts, not the last one of the same edition.
    const older = aBaseline({ id: "b-2024", assessedOn: "2024-11-16", controls: [aBaselineControl()] });
    expect(previousControls([of2013, older], assessment, "iso27001-2022").size).toBe(0);
  });
});
