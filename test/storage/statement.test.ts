import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { compareStatements, soaCounts, statementAt, statementDigest } from "#src/domain/statement/statement-digest";
import { deriveStatement } from "#src/domain/statement/statement-of-applicability";
import type { Result } from "#src/domain/shared/result";
import { saveControl } from "#src/storage/assessments";
import { checkData } from "#src/storage/check-data";
import { changesInOrder } from "#src/storage/change-log";
import { undo } from "#src/storage/history";
import {
  addOwnControl,
  approveStatement,
  excludeControls,
  loadStatement,
  removeOwnControl,
  saveOwnControl,
  saveSoaEntry,
  saveStatementRows,
} from "#src/storage/statement";
import { digest } from "#src/storage/write-edits";
import { openTestSession } from "#test/support/open-test-session";

const approval = { label: " 01 ", approvedBy: "Nguyễn Văn An", approvedOn: "2026-11-16", remark: "" };

async function start() {
  const opened = await openTestSession();
  const { writer, bundle } = opened.session;
  const { id } = opened.facts.assessment;
  const read = () => loadStatement(writer.database, id);
  const rows = async () => {
    const { facts, evaluation } = await opened.refresh();
    const { assessedOn } = facts.assessment.profile;
    const { evidenceItems, risks = [] } = facts;
    const stored = await read();
    return deriveStatement(
      evaluation.controls,
      { ...stored, evidenceItems, risks },
      { assessedOn, validityMonths: bundle.model.evidenceValidityMonths },
    );
  };
  return { writer, bundle, id, read, rows };
}

const valueOf = <Value>(result: Result<Value, { readonly type: string }>): Value => {
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};

describe("an entry of the statement", () => {
  it("is created empty with the first word, and then changed field by field", async () => {
    const { writer, id, read } = await start();
    const first = valueOf(await saveSoaEntry(writer, id, "A.5.1", { inclusionReasons: ["legal"] }));
    expect(first.map(({ entity, entityId, field }) => [entity, entityId, field])).toEqual([
      ["soa-entry", "A.5.1", null],
      ["soa-entry", "A.5.1", "inclusionReasons"],
    ]);
    const second = valueOf(await saveSoaEntry(writer, id, "A.5.1", { inclusionText: "Luật" }));
    expect(second.map(({ field }) => field)).toEqual(["inclusionText"]);
    expect((await read()).soaEntries).toMatchObject([
      { controlId: "A.5.1", inclusionReasons: ["legal"], inclusionText: "Luật", provider: "" },
    ]);
  });

  it("is not created by saying nothing", async () => {
    const { writer, id, read } = await start();
    expect(valueOf(await saveSoaEntry(writer, id, "A.5.1", { inclusionText: "", inclusionReasons: [] }))).toEqual([]);
    expect((await read()).soaEntries).toEqual([]);
  });

  it("goes again with one undo", async () => {
    const { writer, id, read } = await start();
    await saveSoaEntry(writer, id, "A.5.1", { provider: "Tòa nhà A" });
    await undo(writer, id);
    expect((await read()).soaEntries).toEqual([]);
  });
});

describe("many rows", () => {
  it("are filled in one operation, whatever each of them gets, and one undo takes all back", async () => {
    const { writer, id, read, rows } = await start();
    const own = valueOf(await addOwnControl(writer, id, { title: "Trực bảo vệ" }));
    const changes = valueOf(
      await saveStatementRows(writer, id, [
        { controlId: "A.5.1", control: { owner: "Phòng ATTT" }, entry: { inclusionReasons: ["legal"] } },
        { controlId: "A.5.2", entry: { inclusionReasons: ["contractual"] } },
        { ownControlId: own.id, own: { owner: "Tổ bảo vệ" } },
      ]),
    );
    expect(new Set(changes.map(({ operation }) => operation.id)).size).toBe(1);
    const filled = await rows();
    expect(filled.filter(({ owner }) => owner !== "").map(({ code }) => code)).toEqual(["A.5.1", "TC-01"]);
    await undo(writer, id);
    expect((await read()).soaEntries).toEqual([]);
    expect((await rows()).every(({ owner }) => owner === "")).toBe(true);
  });

  it("are left out together, with one reason, approver and day", async () => {
    const { writer, id, rows } = await start();
    const reason = { reason: " Đơn vị không phát triển phần mềm ", approvedBy: "Giám đốc", approvedOn: "2026-03-02" };
    const changes = valueOf(await excludeControls(writer, id, ["A.8.25", "A.8.28"], reason));
    expect(new Set(changes.map(({ operation }) => operation.id)).size).toBe(1);
    const excluded = (await rows()).filter(({ status }) => status === "excluded");
    expect(excluded.map(({ code, exclusion }) => [code, exclusion?.reason])).toEqual([
      ["A.8.25", "Đơn vị không phát triển phần mềm"],
      ["A.8.28", "Đơn vị không phát triển phần mềm"],
    ]);
  });
});

describe("a control of the unit's own", () => {
  it("gets the next code, and never one that was given before", async () => {
    const { writer, id, read } = await start();
    const first = valueOf(await addOwnControl(writer, id));
    const second = valueOf(await addOwnControl(writer, id));
    await removeOwnControl(writer, id, second.id);
    const third = valueOf(await addOwnControl(writer, id));
    expect([first.code, second.code, third.code]).toEqual(["TC-01", "TC-02", "TC-03"]);
    expect((await read()).ownControls.map(({ code }) => code)).toEqual(["TC-01", "TC-03"]);
  });

  it("keeps what is written about it", async () => {
    const { writer, id, rows } = await start();
    const { id: ownId } = valueOf(await addOwnControl(writer, id));
    await saveOwnControl(writer, id, ownId, { title: "Trực bảo vệ", implementationStatus: "implemented" });
    expect((await rows()).at(-1)).toMatchObject({ code: "TC-01", title: "Trực bảo vệ", status: "implemented" });
  });
});

describe("an approved version", () => {
  it("names the head, the digest and the counts of the facts that were approved", async () => {
    const { writer, bundle, id, rows } = await start();
    await saveControl(writer, id, "A.5.1", { level: 3 });
    const head = await writer.database.chainHeads.get(id);
    const approved = await rows();
    const version = valueOf(await approveStatement(writer, id, approval, bundle));
    expect(version).toMatchObject({
      label: "01",
      headHash: head?.hash,
      statementSha256: statementDigest(approved, digest),
      counts: { implemented: 1, notImplemented: 92, excluded: 0 },
    });
    expect(version.counts).toEqual(soaCounts(approved));
    expect(valueOf(await checkData(writer)).filter(({ fault }) => fault !== null)).toEqual([]);
  });

  it("is of what the database holds, not of what a screen showed before", async () => {
    const { writer, bundle, id, rows } = await start();
    const [, version] = await Promise.all([
      saveControl(writer, id, "A.5.1", { level: 3 }),
      approveStatement(writer, id, approval, bundle),
    ]);
    expect(valueOf(version).statementSha256).toBe(statementDigest(await rows(), digest));
    expect(valueOf(version).counts.implemented).toBe(1);
  });

  it("gives its rows back from the history, and what has changed since", async () => {
    const { writer, bundle, id, rows } = await start();
    const { id: ownId } = valueOf(await addOwnControl(writer, id, { title: "Trực bảo vệ" }));
    await saveSoaEntry(writer, id, "A.5.1", { inclusionReasons: ["legal"] });
    const version = valueOf(await approveStatement(writer, id, approval, bundle));
    await saveSoaEntry(writer, id, "A.5.1", { inclusionReasons: ["legal", "contractual"] });
    await saveControl(writer, id, "A.5.2", { level: 3, owner: "Phòng ATTT", note: "không thuộc tuyên bố" });
    await removeOwnControl(writer, id, ownId);
    const chain = await changesInOrder(writer.database, id);
    const before = statementAt(chain, version.headHash, bundle.catalog, bundle.model) ?? [];
    expect(statementDigest(before, digest)).toBe(version.statementSha256);
    expect(compareStatements(before, await rows())).toEqual([
      { id: "A.5.1", code: "A.5.1", kind: "changed", fields: ["inclusionReasons"] },
      { id: "A.5.2", code: "A.5.2", kind: "changed", fields: ["status", "owner"] },
      { id: ownId, code: "TC-01", kind: "removed", fields: [] },
    ]);
  });

  it("says nothing where the history does not hold its place", async () => {
    const { writer, bundle, id } = await start();
    const chain = await changesInOrder(writer.database, id);
    expect(statementAt(chain, "f".repeat(64), bundle.catalog, bundle.model)).toBeNull();
    expect(statementAt([], "f".repeat(64), bundle.catalog, bundle.model)).toBeNull();
  });
});
