import { describe, expect, it } from "vitest";
import { backupFileName, parseBackupFileName } from "#src/formats/backup/backup-file-name";

const nameOf = (organisationNames: readonly string[], isEncrypted = false) =>
  backupFileName({
    organisationNames,
    createdAt: "2026-11-22T07:02:09.000Z",
    timeZone: "Asia/Ho_Chi_Minh",
    isEncrypted,
  });

describe("the name of a backup", () => {
  it.each([
    [[], "tdg-2026-11-22-140209.tdg.zip"],
    [["Trung tâm dữ liệu Đình Vũ"], "tdg-trung-tam-du-lieu-dinh-vu-2026-11-22-140209.tdg.zip"],
    [["Cảng A", "Cảng A"], "tdg-cang-a-2026-11-22-140209.tdg.zip"],
    [["Cảng A", "Cảng B"], "tdg-2026-11-22-140209.tdg.zip"],
    [["", "  ", "***"], "tdg-2026-11-22-140209.tdg.zip"],
    [["../../etc/passwd"], "tdg-etc-passwd-2026-11-22-140209.tdg.zip"],
    [["a".repeat(200)], `tdg-${"a".repeat(40)}-2026-11-22-140209.tdg.zip`],
    [["中心 🙂"], "tdg-2026-11-22-140209.tdg.zip"],
  ])("for %j", (names, name) => {
    expect(nameOf(names)).toBe(name);
  });

  it("says that it is encrypted", () => {
    expect(nameOf(["Cảng A"], true)).toBe("tdg-cang-a-2026-11-22-140209.tdg.zip.age");
  });
});

describe("a name is read again", () => {
  it.each([
    ["tdg-2026-11-22-140209.tdg.zip", false],
    ["tdg-cang-a-2026-11-22-140209.tdg.zip", false],
    ["tdg-2025-2026-11-22-140209.tdg.zip", false],
    ["tdg-2026-11-22-140209 (1).tdg.zip", false],
    ["tdg-cang-a-2026-11-22-140209.tdg.zip.age", true],
  ])("%s", (name, isEncrypted) => {
    expect(parseBackupFileName(name)).toEqual({ stamp: "2026-11-22-140209", day: "2026-11-22", isEncrypted });
  });

  it.each(["", "report.pdf", "tdg-2026-11-22.tdg.zip", "x-tdg-2026-11-22-140209.tdg.zip", "tdg-2026-11-22-140209.zip"])(
    "but not %j",
    (name) => {
      expect(parseBackupFileName(name)).toBeNull();
    },
  );
});
