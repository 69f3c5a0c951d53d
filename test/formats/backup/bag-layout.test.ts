import { describe, expect, it } from "vitest";
import {
  bagTags,
  evidenceDigestIn,
  isBagName,
  manifestText,
  parseManifest,
  payloadSizeIn,
} from "#src/formats/backup/bag-layout";

const [a, b] = ["a".repeat(64), "b".repeat(64)];

describe("a name of the layout", () => {
  it.each([
    "bagit.txt",
    "bag-info.txt",
    "manifest-sha256.txt",
    "tagmanifest-sha256.txt",
    "data/assessment.json",
    "data/changes.jsonl",
    `data/evidence/${a}`,
  ])("is %s", (name) => {
    expect(isBagName(name)).toBe(true);
  });

  it.each([
    "",
    "BAGIT.TXT",
    "/bagit.txt",
    "./bagit.txt",
    "data/../bagit.txt",
    "../../etc/passwd",
    String.raw`data\evidence\x`,
    "C:/data/assessment.json",
    "data/evidence/",
    `data/evidence/${"A".repeat(64)}`,
    `data/evidence/${a}.pdf`,
    `data/evidence/${a}\n`,
    `data/evidence/${a}/x`,
    `data/evidence/../evidence/${a}`,
    "data/evidence/\u202efdp",
    "data/assessment.json\u0000.txt",
    "dáta/assessment.json",
    "__proto__",
    "constructor",
    "fetch.txt",
  ])("is not %j", (name) => {
    expect(isBagName(name)).toBe(false);
  });

  it("names a piece of evidence by its digest", () => {
    expect(evidenceDigestIn(`data/evidence/${a}`)).toBe(a);
    expect(evidenceDigestIn("data/assessment.json")).toBeNull();
  });
});

describe("a manifest", () => {
  it("is read as it was written", () => {
    const manifest = new Map([
      ["data/assessment.json", a],
      ["data/changes.jsonl", b],
    ]);
    expect(manifestText(manifest)).toBe(`${a}  data/assessment.json\n${b}  data/changes.jsonl\n`);
    expect(parseManifest(manifestText(manifest))).toEqual({ ok: true, value: manifest });
  });

  it.each([
    ["", []],
    [`${a} *data/x`, [["data/x", a]]],
  ])("%j too", (text, entries) => {
    expect(parseManifest(text)).toEqual({ ok: true, value: new Map(entries as [string, string][]) });
  });

  it.each([
    [`${a}  x\n${b}  x\n`, 2],
    [`${a}  x\n\n${b}  y\n`, 2],
    [`${a.toUpperCase()}  x\n`, 1],
    [`${a} x\n`, 1],
    [`${a}  \n`, 1],
    ["not a digest", 1],
  ])("%j is none", (text, line) => {
    expect(parseManifest(text)).toEqual({ ok: false, error: line });
  });
});

describe("the size of the payload", () => {
  it("is read as it was written", () => {
    const tags = bagTags({
      day: "2026-11-22",
      softwareAgent: "tu-danh-gia-27001 0.1.0",
      identifier: "device-1/2026-11-22T07:02:09.000Z",
      payload: { bytes: 1234, files: 5 },
    });
    expect(tags).toBe(
      "Bag-Software-Agent: tu-danh-gia-27001 0.1.0\nBagging-Date: 2026-11-22\n" +
        "External-Identifier: device-1/2026-11-22T07:02:09.000Z\nPayload-Oxum: 1234.5\n",
    );
    expect(payloadSizeIn(tags)).toEqual({ bytes: 1234, files: 5 });
  });

  it.each(["", "Payload-Oxum: 1", "Payload-Oxum: -1.1", "Payload-Oxum: 1.1\nPayload-Oxum: 1.1\n", "payload-oxum: 1.1"])(
    "is not in %j",
    (tags) => {
      expect(payloadSizeIn(tags)).toBeNull();
    },
  );
});
