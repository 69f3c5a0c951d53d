import { expect, it } from "vitest";
import { grouped } from "#src/formats/evidence-pack/layout/fingerprint-strip";
import { sha256Of, someBytes, withFiles, type FileToPack } from "#test/formats/evidence-pack/evidence-files";
import { packInput } from "#test/formats/evidence-pack/pack-input";
import { written } from "#test/formats/evidence-pack/written-pack";
import { aJpeg, aPng } from "#test/formats/pdf/a-picture";

const copy = aJpeg({ orientation: 6 });
const files: readonly FileToPack[] = [
  { name: "biên bản.pdf", mediaType: "application/pdf", bytes: someBytes(70_001) },
  { name: "ảnh.jpg", mediaType: "image/jpeg", bytes: aJpeg(), packCopy: copy },
  { name: "màn hình.png", mediaType: "image/png", bytes: aPng({ colorType: 6 }) },
];
const facts = packInput();
const input = packInput(
  withFiles(
    facts.evidenceItems.map((item, index) => (index === 3 ? { ...item, source: "interview", location: "" } : item)),
    files,
  ),
);

it("lists name, size and whole digest of what is attached, and the digest of a photo before it was cleaned", async () => {
  const { text } = await written(input);
  expect(text).toContain(
    `Tệp đính kèm: BC-001 biên bản.pdf (68,4 KB) SHA-256: ${grouped(sha256Of(someBytes(70_001)))}`,
  );
  expect(text).toContain(`SHA-256: ${grouped(sha256Of(copy))} Bản gốc: ${grouped(sha256Of(aJpeg()))}`);
  expect(text).toContain("Hình: in ở mục «Hình ảnh bằng chứng»");
  expect(text).toContain("Hình: không in được dạng ảnh này; hãy mở tệp đính kèm");
  expect(text).toContain("Nơi lưu: Phỏng vấn; không có tệp, chưa ghi nơi lưu.");
  expect(text).toContain("Nơi lưu: Hồ sơ lưu trữ: Kho hồ sơ ISMS, tủ 5");
});

it("leads from each code to its items and back, and from the picture to both", async () => {
  const { objects, source } = (await written(input)).pdf;
  const links = [...objects.values()].flatMap(
    (object) => /\/Subtype \/Link .*\/Dest \(([^)]*)\)/.exec(object)?.[1] ?? [],
  );
  const count = (target: string) => links.filter((link) => link === target).length;
  const [first, second] = input.evidenceItems;
  expect(first?.controlIds).toEqual(["4.1", "A.5.1"]);
  // From the details of its two items.
  expect(count("evidence-BC-001")).toBe(2);
  // From the detail of its item and from its picture.
  expect(second?.controlIds).toEqual(["4.2"]);
  expect(count("evidence-BC-002")).toBe(2);
  expect(count("image-BC-002")).toBe(1);
  expect(source.match(/\/Subtype \/Image/g)).toHaveLength(1);
  const named = input.evidenceItems.flatMap(({ controlIds }) => controlIds).filter((id) => id === "A.5.1").length;
  expect(count("control-A.5.1")).toBeGreaterThanOrEqual(named + 1);
});

it("keeps the digests where no file leaves, and neither titles nor places where only scores do", async () => {
  const without = await written({ ...input, contents: "without-files", files: [] });
  expect(without.text).toContain(
    `Tệp giữ lại: biên bản.pdf (68,4 KB) SHA-256: ${grouped(sha256Of(someBytes(70_001)))}`,
  );
  expect(without.text).toContain("Không kèm tệp bằng chứng.");
  expect(without.pdf.source.match(/\/Type \/EmbeddedFile/g)).toHaveLength(2);
  const scores = await written({ ...input, contents: "scores-only", files: [] });
  expect(scores.text).not.toMatch(/Kho hồ sơ ISMS|Biên bản và bản ghi|biên bản\.pdf|Nguyễn Văn An/);
  expect(scores.text).toContain("BC-001 …");
  expect(scores.text).toContain("Phạm vi Đã lược bỏ.");
});

it("prints no link for an item that this edition does not have", async () => {
  const [first, ...others] = facts.evidenceItems;
  if (!first) throw new Error("no evidence");
  const pack = await written(packInput({ evidenceItems: [{ ...first, controlIds: ["A.99.1"] }, ...others] }));
  expect(pack.text).toContain("Dùng cho: A.99.1");
});
