import { describe, expect, it } from "vitest";
import { packRules } from "#src/domain/pack/verification";
import { createRebuildPages } from "#src/formats/evidence-pack/rebuild-pages";
import { verifyPack } from "#src/formats/evidence-pack/verify-pack";
import { signed } from "#test/formats/pdf/read/signed-pdf";
import { asBlob, latin1, specificationOf, stream, updated } from "#test/formats/pdf/read/raw-pdf";
import { testFaces } from "#test/formats/pdf/sample-document";
import { shippedPlanBundle } from "#test/support/shipped-plan-bundle";
import { openIssues, ourEditions, packOf, verified, wholeInput } from "./a-pack";
import { forgedPack, issuesOf, smallEditions, smallInput, smallPack, usual, verifiedSmall } from "./a-small-pack";

const textOf = async (blob: Blob) => latin1(new Uint8Array(await blob.arrayBuffer()));

describe("a pack of the writer's", () => {
  it("is intact, byte for byte what the same version makes of its data", async () => {
    const input = wholeInput({ plan: shippedPlanBundle() });
    const pack = await packOf(input);
    const { catalogText, scoringModelText, plan, appVersion } = input;
    const result = await verified(pack, {
      appVersion,
      rebuildPages: createRebuildPages({
        editions: ourEditions,
        faces: () => Promise.resolve(testFaces),
        texts: [{ catalogText, scoringModelText, plan }],
      }),
    });
    expect(openIssues(result)).toEqual([
      "signature unchecked: none",
      "fingerprint unchecked: nothing-typed",
      "evidence-elsewhere unchecked: some",
    ]);
    const { conclusion, document, changes, entries, byteCount } = result.verification;
    expect({ conclusion, byteCount }).toEqual({ conclusion: "intact", byteCount: pack.size });
    expect(document?.assessment).toEqual(input.assessment);
    expect(changes).toEqual(input.changes);
    expect(entries.map(({ name }) => name)).toEqual([
      "BC-001 Biên bản họp (lần 2).pdf",
      "BC-002 nhật ký.csv",
      "BC-003 ảnh.jpg",
      "assessment.json",
      "changes.jsonl",
    ]);
    expect(result.attachments.map(({ name, content }) => [name, content.size])).toContainEqual([
      "BC-003 ảnh.jpg",
      4000,
    ]);
  });

  it.each(["without-files", "scores-only"] as const)(
    "%s is intact too, and says what cannot be seen",
    async (contents) => {
      const input = wholeInput({ contents });
      const { catalogText, scoringModelText, plan, appVersion } = input;
      const result = await verified(await packOf(input), {
        appVersion,
        rebuildPages: createRebuildPages({
          editions: ourEditions,
          faces: () => Promise.resolve(testFaces),
          texts: [{ catalogText, scoringModelText, plan }],
        }),
      });
      expect(result.verification.conclusion).toBe("intact");
      expect(openIssues(result)).toEqual([
        "signature unchecked: none",
        "fingerprint unchecked: nothing-typed",
        "history unchecked: not-included",
        "evidence-elsewhere unchecked: some",
      ]);
    },
  );
});

describe("a small pack", () => {
  it("is intact as the layer writes it, and as it is written by hand", async () => {
    const made = await verifiedSmall(await smallPack());
    const byHand = await verifiedSmall(asBlob(await forgedPack()));
    expect([made, byHand].map(openIssues)).toEqual([usual, usual]);
    expect(made.verification.conclusion).toBe("intact");
    expect(byHand.verification.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it("has one outcome for each rule, in their order", async () => {
    const { verification } = await verifiedSmall(await smallPack());
    expect(verification.outcomes.map(({ rule }) => rule)).toEqual(packRules);
  });

  it("gives its files without a type that a browser would act on", async () => {
    const { attachments } = await verifiedSmall(await smallPack());
    expect(attachments.map(({ content }) => content.type)).toEqual(attachments.map(() => "application/octet-stream"));
    expect(attachments.find(({ name }) => name === "BC-002 anh.jpg")?.mediaType).toBe("image/jpeg");
  });

  it("tells how far the reading is, and ends it when nobody waits", async () => {
    const shares: number[] = [];
    await verifiedSmall(await smallPack(), { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((left, right) => left - right));
    const cancelled = await verifyPack(await smallPack(), {
      editions: smallEditions,
      isCancelled: () => true,
    });
    expect(cancelled).toEqual({ ok: false, error: { type: "cancelled" } });
  });

  it("keeps the name of its file", async () => {
    const file = new File([await smallPack()], "bo-ho-so.pdf");
    expect((await verifiedSmall(file)).verification.fileName).toBe("bo-ho-so.pdf");
    expect((await verifiedSmall(file, { fileName: "khac.pdf" })).verification.fileName).toBe("khac.pdf");
  });

  it("names what somebody did after the answers were given, without judging it", async () => {
    const later = [
      { entity: "control-assessment", entityId: "A.8.13", field: "target", value: 2 },
      { entity: "control-assessment", entityId: "A.8.28", field: "applicability", value: "not-applicable" },
      { entity: "control-assessment", entityId: "A.5.1", field: "level", value: 5 },
    ] as const;
    const base = smallInput(later);
    const records = base.controlAssessments.map((record) => {
      if (record.controlId === "A.8.13") return { ...record, target: 2 as const };
      if (record.controlId === "A.8.28") return { ...record, applicability: "not-applicable" as const };
      return record.controlId === "A.5.1" ? { ...record, level: 5 as const } : record;
    });
    const { verification } = await verifiedSmall(await smallPack({ ...base, controlAssessments: records }));
    const history = verification.outcomes.find(({ rule }) => rule === "history");
    expect(history).toMatchObject({
      status: "passed",
      figures: { changes: 16, targetsLowered: 1, excludedLater: 1, raisedLastDay: 1 },
    });
  });
});

describe("the fingerprint", () => {
  it("is compared with what was typed", async () => {
    const pack = await smallPack();
    const { fingerprint } = (await verifiedSmall(pack)).verification;
    const result = await verifiedSmall(pack, { typedFingerprint: `TDG-PACK:1:${fingerprint?.toUpperCase()}` });
    expect(openIssues(result)).not.toContainEqual(expect.stringContaining("fingerprint"));
    const other = await verifiedSmall(pack, { typedFingerprint: "0".repeat(64) });
    expect(other.verification.conclusion).toBe("damaged");
  });
});

describe("the pages", () => {
  const rebuiltAs = async (pack: Blob, rebuilt: Blob | null, appVersion = "0.1.0") => {
    const result = await verifiedSmall(pack, { appVersion, rebuildPages: () => Promise.resolve(rebuilt) });
    return openIssues(result).filter((issue) => issue.startsWith("pages"));
  };

  it("pass where they are the same bytes, and fail where one is another", async () => {
    const pack = await smallPack();
    const text = await textOf(pack);
    expect(await rebuiltAs(pack, asBlob(text))).toEqual([]);
    expect(await rebuiltAs(pack, asBlob(`${text.slice(0, 100)}!${text.slice(101)}`))).toEqual(["pages failed: differ"]);
    expect(await rebuiltAs(pack, asBlob(text.slice(1)))).toEqual(["pages failed: differ"]);
  });

  it("are unchecked where they cannot be made", async () => {
    const pack = await smallPack();
    expect(await rebuiltAs(pack, null)).toEqual(["pages unchecked: not-rebuilt"]);
    expect(await rebuiltAs(pack, pack, "9.9.9")).toEqual(["pages unchecked: other-version"]);
  });

  it("of a signed pack are compared as they were before", async () => {
    const base = await forgedPack();
    const rebuilt = asBlob(base);
    expect(await rebuiltAs(asBlob(signed(base)), rebuilt)).toEqual([]);
    const page = "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [99 0 R]>>";
    const marked = signed(base, { 3: page, 99: "<</Subtype /Widget /FT /Sig /V 40 0 R>>" });
    expect(await rebuiltAs(asBlob(marked), rebuilt)).toEqual(["pages unchecked: marks-added"]);
  });

  it("of another fingerprint are told", async () => {
    expect(await issuesOf({ fileId: "0".repeat(32) })).toEqual(["pages failed: file-id-differs"]);
  });

  it("say nothing about the data: a pack that prints 4,0 over data of 2,1 shows the data", async () => {
    const result = await verifiedSmall(asBlob(await forgedPack({ objects: { 4: stream("BT (4,0) Tj ET") } })));
    expect(openIssues(result)).toEqual(usual);
    expect(result.verification.document?.controlAssessments.find(({ controlId }) => controlId === "4.3")?.level).toBe(
      3,
    );
  });
});

describe("what was appended:", () => {
  const reasonOf = async (file: string) => {
    const { verification } = await verifiedSmall(asBlob(file));
    return verification.outcomes.find(({ rule }) => rule === "revision")?.reason;
  };

  it("a signature over everything explains a revision", async () => {
    const result = await verifiedSmall(asBlob(signed(await forgedPack())));
    expect(openIssues(result)).toEqual(["signature unchecked: whole-file", ...usual.slice(1)]);
    expect(result.verification.conclusion).toBe("intact");
  });

  it("one byte is told", async () => {
    expect(await reasonOf(`${await forgedPack()}x`)).toBe("bytes-behind");
    expect(await reasonOf(`${signed(await forgedPack())}\n`)).toBe("bytes-behind");
  });

  it("a revision without a signature is told", async () => {
    expect(await reasonOf(updated(await forgedPack(), { 4: stream("BT (4,0) Tj ET") }))).toBe("unexplained");
  });

  it("a signature does not excuse other data, other pages or another file", async () => {
    const base = await forgedPack();
    const forged = await forgedPack({ document: (document) => ({ ...document, isDemo: true }) });
    const dataObject = /16 0 obj\n([\s\S]*?)\nendobj\n/;
    const data = dataObject.exec(forged)?.[1] ?? "";
    expect(await reasonOf(signed(base, { 16: data }))).toBe("files-changed");
    expect(await reasonOf(signed(base, { 4: stream("BT (4,0) Tj ET") }))).toBe("content-changed");
    const catalog = /1 0 obj\n([\s\S]*?)\nendobj\n/.exec(base)?.[1] ?? "";
    const more = catalog.replace("/Names [", "/Names [<FEFF0061> 91 0 R ");
    const extra = { 1: more, 90: stream("x", "/Type /EmbeddedFile"), 91: specificationOf("a", 90) };
    expect(await reasonOf(signed(base, extra))).toBe("files-changed");
  });

  it("a signature that does not cover the end is no excuse", async () => {
    const file = updated(signed(await forgedPack()), { 4: "null" });
    const issues = openIssues(await verifiedSmall(asBlob(file)));
    expect(issues).toContain("revision failed: unexplained");
    expect(issues).toContain("signature failed: partial");
  });
});
