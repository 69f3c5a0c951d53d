import { describe, expect, it } from "vitest";
import { invalidFields, tidyProfile } from "#src/features/profile/profile-form";
import { defaultProfile } from "#src/i18n/vi/default-profile";
import { profileSchema, type Profile } from "#src/domain/assessment/assessment";
import { aProfile } from "#test/support/a-profile";

describe("the profile form", () => {
  it("stores normal text without blanks at the ends and without empty lines", () => {
    const typed = aProfile({
      organisationName: "  Trung ta\u0302m du\u031b\u0303 lie\u0323\u0302u ",
      sites: ["Phòng máy A ", "", "  ", "Phòng máy B"],
    });
    expect(tidyProfile(typed)).toEqual(
      aProfile({ organisationName: "Trung tâm dữ liệu", sites: ["Phòng máy A", "Phòng máy B"] }),
    );
  });

  it.each<[string, string, Partial<Profile>]>([
    ["organisationName", "empty", { organisationName: "" }],
    ["organisationName", "of 256 characters", { organisationName: "x".repeat(256) }],
    ["assessedOn", "empty", { assessedOn: "" }],
    ["documentDate", "on 30 February", { documentDate: "2026-02-30" }],
    ["periodTo", "before the start", { periodFrom: "2026-10-31", periodTo: "2026-10-30" }],
    ["legalBasis", "with a line of 501 characters", { legalBasis: ["Luật An ninh mạng", "x".repeat(501)] }],
    ["recipients", "of 21 lines", { recipients: Array.from({ length: 21 }, (_, index) => `Nơi ${index}`) }],
  ])("does not save %s %s", (field, _, overrides) => {
    expect([...invalidFields(aProfile(overrides))]).toEqual([field]);
  });

  it("accepts a period of one day, and half a period", () => {
    expect(invalidFields(aProfile({ periodFrom: "2026-10-31", periodTo: "2026-10-31" })).size).toBe(0);
    expect(invalidFields(aProfile({ periodFrom: "2026-10-31", periodTo: null })).size).toBe(0);
  });
});

describe("the default profile", () => {
  it("is valid but for the name, and carries the office, the plan and two texts in force", () => {
    const profile = defaultProfile("2026-11-22");
    expect(profileSchema.safeParse(profile).success).toBe(true);
    expect([...invalidFields(profile)]).toEqual(["organisationName"]);
    expect(profile.reviewingOffice).toBe("Sở Khoa học và Công nghệ thành phố Hải Phòng");
    expect(profile.assigningDocument).toBe(
      "Kế hoạch số 43/KH-UBND ngày 08 tháng 02 năm 2018 của Ủy ban nhân dân thành phố Hải Phòng",
    );
    expect(profile.legalBasis).toEqual([
      "Luật An ninh mạng ngày 10 tháng 12 năm 2025",
      "Nghị định số 331/2026/NĐ-CP ngày 19 tháng 8 năm 2026 của Chính phủ về bảo vệ an ninh mạng đối với hệ thống thông tin",
    ]);
    expect(profile.assessedOn).toBe("2026-11-22");
  });

  it("is written in one normal form without blanks at the ends", () => {
    const profile = defaultProfile("2026-11-22");
    expect(tidyProfile(profile)).toEqual(profile);
  });
});
