import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { failWrite } from "#test/support/failing-storage";
import { openTestSession } from "#test/support/open-test-session";
import { aFile, aJpeg, ascii, exifSegment, joined, tellingTiff } from "#test/support/some-files";
import type { EvidenceVersion } from "#src/domain/evidence/evidence-item";
import { vaultLimits } from "#src/domain/evidence/intake";
import { saveEvidenceItem, linkEvidenceItem } from "#src/storage/assessments";
import { findFileHoles, loadBlob } from "#src/storage/evidence-files";
import { addEvidenceRecord, removeEvidenceItem } from "#src/storage/evidence-items";
import { undo } from "#src/storage/history";
import { sweepUnusedFiles } from "#src/storage/sweep-unused-files";
import { takeInFiles } from "#src/storage/take-in-evidence";

const digestOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const pdf = (text: string) => ascii(`%PDF-1.7 ${text}`);
const photo = aJpeg([exifSegment(tellingTiff)]);
const contentsOf = ({ sha256, packCopy }: EvidenceVersion) =>
  packCopy === undefined ? [sha256] : [sha256, packCopy.sha256];

const enough = { probe: async () => "enough" as const };

async function open() {
  const opened = await openTestSession();
  const { writer } = opened.session;
  const { id } = opened.facts.assessment;
  const take = (files: readonly File[], target: Partial<Parameters<typeof takeInFiles>[3]> = {}, options = {}) =>
    takeInFiles(writer, id, files, { controlIds: ["A.7.11"], ...target }, { ...enough, ...options });
  const items = async () => (await opened.refresh()).facts.evidenceItems;
  const counts = async () => [
    await writer.database.evidenceFiles.count(),
    await writer.database.evidenceFileChunks.count(),
  ];
  return { ...opened, writer, id, take, items, counts };
}

describe("a file that comes in", () => {
  it("becomes evidence of the control, with its name, type, size and digest", async () => {
    const { take, items, writer } = await open();
    const bytes = pdf("một");
    const outcomes = await take([aFile(bytes, "Biên_bản thử máy phát.pdf")]);
    expect(outcomes).toMatchObject([{ status: "added", code: "BC-001", corrected: null }]);
    const [item] = await items();
    expect(item).toMatchObject({
      code: "BC-001",
      title: "Biên bản thử máy phát",
      kind: "document",
      source: "file",
      classification: "internal",
      controlIds: ["A.7.11"],
      versions: [
        {
          name: "Biên_bản thử máy phát.pdf",
          mediaType: "application/pdf",
          byteCount: bytes.length,
          sha256: digestOf(bytes),
        },
      ],
    });
    const blob = await loadBlob(writer.database, digestOf(bytes));
    expect(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(new Uint8Array(bytes));
    expect(await findFileHoles(writer.database, true)).toEqual([]);
  });

  it("and is a photo keeps its original, and has a copy without what it told", async () => {
    const { take, items, counts } = await open();
    await take([aFile(photo, "IMG_1.pdf")]);
    const [item] = await items();
    const version = item?.versions?.[0];
    expect(item?.kind).toBe("record");
    expect(version).toMatchObject({ name: "IMG_1.pdf.jpg", sha256: digestOf(photo), mediaType: "image/jpeg" });
    expect(version?.packCopy?.byteCount).toBeLessThan(photo.length);
    expect(await counts()).toEqual([2, 2]);
  });

  it("with content that is evidence already names the piece and stores nothing", async () => {
    const { take, items, counts } = await open();
    const outcomes = await take([aFile(pdf("a"), "một.pdf"), aFile(pdf("a"), "hai.pdf")]);
    expect(outcomes[1]).toMatchObject({ status: "known", name: "hai.pdf", code: "BC-001" });
    expect(await items()).toHaveLength(1);
    expect(await counts()).toEqual([1, 1]);
  });

  it("and is refused stops none of the others", async () => {
    const { take, items } = await open();
    const outcomes = await take([
      aFile(joined(ascii("MZ"), [0, 0]), "a.pdf"),
      aFile(new Uint8Array(0), "b.pdf"),
      aFile(pdf("c"), "c.pdf"),
    ]);
    expect(outcomes.map((outcome) => ("reason" in outcome ? outcome.reason : outcome.status))).toEqual([
      "executable",
      "empty",
      "added",
    ]);
    expect((await items()).map(({ code }) => code)).toEqual(["BC-001"]);
  });

  it("and is too large is not even read", async () => {
    const { take } = await open();
    const huge = aFile(pdf(""), "to.pdf");
    Object.defineProperty(huge, "size", { value: vaultLimits.fileBytes + 1 });
    Object.defineProperty(huge, "slice", { value: () => expect.unreachable() });
    expect(await take([huge])).toEqual([{ status: "refused", name: "to.pdf", reason: "too-large" }]);
  });

  it("becomes a new version of a piece, or again an old one, but never the same twice", async () => {
    const { take, items } = await open();
    await take([aFile(pdf("1"), "một.pdf")]);
    const [{ id: into } = { id: "" }] = await items();
    expect(await take([aFile(pdf("2"), "hai.pdf")], { into })).toMatchObject([
      { status: "version-added", code: "BC-001" },
    ]);
    expect(await take([aFile(pdf("2"), "hai.pdf")], { into })).toMatchObject([{ status: "known" }]);
    expect(await take([aFile(pdf("1"), "một.pdf")], { into })).toMatchObject([{ status: "version-added" }]);
    const [item] = await items();
    expect(item?.versions?.map(({ name }) => name)).toEqual(["một.pdf", "hai.pdf", "một.pdf"]);
  });

  it("turns a record without a file into one with a file", async () => {
    const { take, items, writer, id } = await open();
    const added = await addEvidenceRecord(writer, id, "archive", { title: "Biên bản", location: "Kho A, hộp 3" });
    if (!added.ok) throw new Error(added.error.type);
    expect(added.value).toMatchObject({ source: "archive", kind: "document", location: "Kho A, hộp 3" });
    await take([aFile(pdf("1"), "a.pdf")], { into: added.value.id });
    expect(await items()).toMatchObject([{ source: "file", title: "Biên bản", versions: [{ name: "a.pdf" }] }]);
  });
});

describe("an intake that does not get to its end", () => {
  it("by a fault at any write leaves whole pieces or nothing, and can be repeated", async () => {
    const files = () => [aFile(pdf("x".repeat(2000)), "lớn.pdf"), aFile(photo, "ảnh.jpg")];
    const whole = await open();
    const counted = failWrite(0, "UnknownError");
    await whole.take(files());
    const writes = counted.written();
    vi.restoreAllMocks();
    expect(writes).toBeGreaterThan(6);
    for (let at = 1; at <= writes; at += 1) {
      const { take, items, writer, counts } = await open();
      failWrite(at, at % 2 === 0 ? "QuotaExceededError" : "UnknownError");
      const outcomes = await take(files());
      vi.restoreAllMocks();
      const codes = outcomes.flatMap((outcome) => (outcome.status === "added" ? [outcome.code] : []));
      expect(outcomes.some(({ status }) => status === "failed")).toBe(true);
      expect((await items()).map(({ code }) => code)).toEqual(codes);
      const named = (await items()).flatMap(({ versions = [] }) => versions.flatMap(contentsOf));
      expect(await Promise.all(named.map((sha256) => loadBlob(writer.database, sha256)))).not.toContain(null);
      await sweepUnusedFiles(writer.database);
      expect(await findFileHoles(writer.database, true)).toEqual([]);
      expect((await counts())[0]).toBe(named.length);
      const again = await take(files());
      expect(again.every(({ status }) => status === "added" || status === "known")).toBe(true);
      expect(await items()).toHaveLength(2);
    }
  });

  it("by a full disk tries no further file", async () => {
    const { take, items } = await open();
    const outcomes = await take(
      [aFile(pdf("1"), "a.pdf"), aFile(pdf("2"), "b.pdf")],
      {},
      { probe: async () => "too-little" },
    );
    expect(outcomes.map((outcome) => "reason" in outcome && outcome.reason)).toEqual([
      "save-storage-full",
      "save-storage-full",
    ]);
    expect(await items()).toEqual([]);
  });

  it("because somebody stops it keeps what is done and leaves nothing of the rest", async () => {
    const { take, items, counts } = await open();
    const controller = new AbortController();
    const outcomes = await take(
      [aFile(pdf("1"), "a.pdf"), aFile(pdf("x".repeat(3_000_000)), "b.pdf"), aFile(pdf("3"), "c.pdf")],
      {},
      {
        signal: controller.signal,
        onProgress: ({ index, share }: { readonly index: number; readonly share: number }) => {
          if (index === 1 && share > 0.5) controller.abort();
        },
      },
    );
    expect(outcomes.map(({ status }) => status)).toEqual(["added", "cancelled", "cancelled"]);
    expect(await items()).toHaveLength(1);
    expect(await counts()).toEqual([1, 1]);
  });
});

describe("the vault", () => {
  it("keeps the files of removed evidence, because undo brings it back with them", async () => {
    const { take, items, writer, id, counts } = await open();
    await take([aFile(photo, "ảnh.jpg")]);
    const [item] = await items();
    await removeEvidenceItem(writer, id, item?.id ?? "");
    expect(await items()).toEqual([]);
    expect(await sweepUnusedFiles(writer.database)).toBe(0);
    await undo(writer, id);
    expect(await items()).toEqual([item]);
    expect(await counts()).toEqual([2, 2]);
  });

  it("is rid of what nothing names, with or without its row, but not of what reviews keep there", async () => {
    const { writer, take } = await open();
    await take([aFile(pdf("1"), "a.pdf")]);
    const { evidenceFiles, evidenceFileChunks } = writer.database;
    await evidenceFileChunks.put({ sha256: "a".repeat(64), index: 0, bytes: new ArrayBuffer(9) });
    await evidenceFileChunks.put({ sha256: "b".repeat(64), index: 0, bytes: new ArrayBuffer(9) });
    await evidenceFiles.put({ sha256: "b".repeat(64), byteCount: 9, chunkCount: 1, mediaType: "application/pdf" });
    await evidenceFiles.put({ sha256: "c".repeat(64), byteCount: 0, chunkCount: 0, mediaType: "application/json" });
    expect(await sweepUnusedFiles(writer.database)).toBe(2);
    expect(await evidenceFiles.count()).toBe(2);
    expect(await evidenceFileChunks.count()).toBe(1);
  });

  it("lets evidence stay that was taken away from its only control", async () => {
    const { take, items, writer, id } = await open();
    await take([aFile(pdf("1"), "a.pdf")]);
    const [item] = await items();
    await linkEvidenceItem(writer, id, item?.id ?? "", "A.7.11", false);
    expect((await items())[0]?.controlIds).toEqual([]);
    await saveEvidenceItem(writer, id, item?.id ?? "", { owner: "Trần Quốc Bảo", validUntil: "2027-01-31" });
    expect((await items())[0]).toMatchObject({ owner: "Trần Quốc Bảo", validUntil: "2027-01-31" });
  });
});
