// @vitest-environment node
import { expect, it } from "vitest";
import { deleteOutlived, folderBackupOf, listBackups } from "#src/features/backup/folder-files";
import { aFolder } from "./a-folder";

const twoDigits = (value: number) => String(value).padStart(2, "0");

const withFiles = (names: readonly string[]) => aFolder({}, new Map(names.map((name) => [name, new Uint8Array(1)])));

it("lists backups by the time in their names, newest first, and nothing else", async () => {
  const folder = withFiles([
    "tdg-cang-a-2026-11-20-080000.tdg.zip",
    "Ảnh.jpg",
    "tdg-2026-11-22-140207.tdg.zip.age",
    "tdg-cang-a-2026-11-21-235959 (1).tdg.zip",
    "tdg-thu.zip",
  ]);
  expect((await listBackups(folder)).map(({ name, at }) => [name, at])).toEqual([
    ["tdg-2026-11-22-140207.tdg.zip.age", "2026-11-22T14:02:07"],
    ["tdg-cang-a-2026-11-21-235959 (1).tdg.zip", "2026-11-21T23:59:59"],
    ["tdg-cang-a-2026-11-20-080000.tdg.zip", "2026-11-20T08:00:00"],
  ]);
});

it("keeps the newest ten and the last of each of thirty days, of its own series only", async () => {
  const oneDay = Array.from({ length: 15 }, (_, hour) => `tdg-cang-a-2026-11-22-${twoDigits(hour)}0000.tdg.zip`);
  const days = Array.from({ length: 20 }, (_, day) => `tdg-cang-a-2026-11-${twoDigits(day + 1)}-120000.tdg.zip`);
  const old = "tdg-cang-a-2026-08-01-120000.tdg.zip";
  const others = ["tdg-cang-b-2026-08-01-120000.tdg.zip", "tdg-2026-08-01-120000.tdg.zip", "Sổ tay 2026.docx"];
  const folder = withFiles([...oneDay, ...days, old, ...others]);
  await deleteOutlived(folder, oneDay.at(-1) ?? "", Date.parse("2026-11-22T15:00:00"));
  expect([...folder.files.keys()]).toEqual([...oneDay.slice(5), ...days, ...others]);
});

it("knows whose backup it is by what stands before the time", () => {
  expect(folderBackupOf("tdg-cang-a-2026-11-22-140207.tdg.zip")?.series).toBe("tdg-cang-a-");
  expect(folderBackupOf("tdg-2026-11-22-140207.tdg.zip")?.series).toBe("tdg-");
  expect(folderBackupOf("v1-tdg-2026-11-22-140207.tdg.zip")).toBeNull();
});
