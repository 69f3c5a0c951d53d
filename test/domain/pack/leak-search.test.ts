import { expect, it } from "vitest";
import type { Change } from "#src/domain/history/change";
import { searchLeaks } from "#src/domain/pack/leak-search";
import { packInput, profile } from "#test/formats/evidence-pack/pack-input";

const base = packInput();
const [first, ...others] = base.controlAssessments;
const [piece, ...pieces] = base.evidenceItems;
if (!first || !piece) throw new Error("no facts");
const facts = packInput({
  profile: { ...profile, scope: "Dịch vụ tại dcim.mau.local" },
  controlAssessments: [{ ...first, note: "Hỏi an@mau.vn; an@mau.vn trực 10.0.0.7" }, ...others],
  evidenceItems: [{ ...piece, location: "https://kho.mau.vn/1" }, ...pieces],
});

const change = (field: string | null, newValue: Change["newValue"], entity: Change["entity"] = "control-assessment") =>
  ({
    id: "c",
    assessmentId: "a",
    sequence: 1,
    operation: { kind: "edit", id: "o" },
    deviceId: "d",
    clock: "0000000000001-0000-d",
    actor: "Trần Thị Bình",
    entity,
    entityId: entity === "evidence-item" ? piece.id : "A.8.13",
    field,
    oldValue: null,
    newValue,
    previousHash: "0".repeat(64),
    hash: "1".repeat(64),
  }) satisfies Change;

it("names the field of the profile, the item and the piece of evidence where something stands, once each", () => {
  expect(searchLeaks(facts, [], "without-files")).toEqual([
    { kind: "host", text: "dcim.mau.local", place: { type: "profile", field: "scope" }, inHistory: false },
    {
      kind: "email",
      text: "an@mau.vn",
      place: { type: "control", id: first.controlId, field: "note" },
      inHistory: false,
    },
    { kind: "ip", text: "10.0.0.7", place: { type: "control", id: first.controlId, field: "note" }, inHistory: false },
    {
      kind: "url",
      text: "https://kho.mau.vn/1",
      place: { type: "evidence", id: "BC-001", field: "location" },
      inHistory: false,
    },
  ]);
});

it("searches the history only where it leaves, and says when something stands nowhere else", () => {
  const changes = [
    change("note", "Cũ: 172.16.0.9"),
    change("location", "https://kho.mau.vn/1", "evidence-item"),
    change(null, { id: "10.1.1.1", title: "Gọi 0912 345 678", datedOn: "2026-01-01" }, "evidence-item"),
  ];
  expect(searchLeaks(facts, changes, "without-files")).toHaveLength(4);
  expect(searchLeaks(facts, changes, "full").slice(4)).toEqual([
    { kind: "ip", text: "172.16.0.9", place: { type: "control", id: "A.8.13", field: "note" }, inHistory: true },
    { kind: "phone", text: "0912 345 678", place: { type: "evidence", id: "BC-001", field: "" }, inHistory: true },
  ]);
});

it("finds nothing in a pack of scores only", () => {
  expect(searchLeaks(facts, [change("note", "10.0.0.1")], "scores-only")).toEqual([]);
});
