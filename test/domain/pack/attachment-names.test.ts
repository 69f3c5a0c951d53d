import { expect, it } from "vitest";
import { attachmentNames } from "#src/domain/pack/attachment-names";

const named = (...names: readonly string[]) => attachmentNames(names.map((name) => ({ code: "BC-001", name })));

it("puts the code before the name it came under", () => {
  expect(attachmentNames([{ code: "BC-012", name: "Biên bản.pdf" }])).toEqual(["BC-012 Biên bản.pdf"]);
});

it("counts names that differ only by case or by how a mark is encoded", () => {
  expect(named("Ảnh.JPG", "ảnh.jpg", "Ảnh.JPG".normalize("NFD"))).toEqual([
    "BC-001 Ảnh.JPG",
    "BC-001 ảnh (2).jpg",
    "BC-001 Ảnh (3).JPG",
  ]);
});

it("takes out paths, control and direction marks and what Windows does not allow", () => {
  expect(
    named("../../etc/passwd", String.raw`C:\a\b.txt`, "an\u202egnp.exe", "a\u0000b\u0007.csv", "hỏi?*.txt", ".. . "),
  ).toEqual(["BC-001 passwd", "BC-001 b.txt", "BC-001 angnp.exe", "BC-001 ab.csv", "BC-001 hỏi__.txt", "BC-001 tep"]);
});

it("does not leave a reserved name behind for who takes the code away", () => {
  expect(named("con", "NUL.txt", "com1.log", "console.txt")).toEqual([
    "BC-001 _con",
    "BC-001 _NUL.txt",
    "BC-001 _com1.log",
    "BC-001 console.txt",
  ]);
});

it("cuts to 120 characters, keeps the extension, and never cuts a character", () => {
  const [long = "", again = "", emoji = ""] = named(
    `${"ế".repeat(200)}.docx`,
    `${"ế".repeat(200)}.docx`,
    "👍".repeat(99),
  );
  expect(long).toBe(`BC-001 ${"ế".repeat(108)}.docx`);
  expect(again).toBe(`BC-001 ${"ế".repeat(104)} (2).docx`);
  expect(emoji).toBe(`BC-001 ${"👍".repeat(56)}`);
  expect([long.length, again.length, emoji.length]).toEqual([120, 120, 119]);
});
