import { describe, expect, it } from "vitest";
import { emptyChainHash, findChainBreak, sealChange, type Change } from "#src/domain/history/change";
import { aChain, anEdit, sha256 } from "#test/support/a-chain";

const chain = aChain([
  anEdit({ field: null, value: { level: null, note: "" } }),
  anEdit({ value: 2 }),
  anEdit({ field: "note", value: "Đã ban hành" }),
  anEdit({ value: 3 }),
]);

const withChanged = (index: number, changes: Partial<Change>) =>
  chain.map((change, at) => (at === index ? { ...change, ...changes } : change));

const resealed = (changes: readonly Change[], index: number, fields: Partial<Change>) =>
  changes.map((change, at) => {
    if (at !== index) return change;
    const { hash: _, ...content } = { ...change, ...fields };
    return sealChange(content, sha256);
  });

describe("a chain", () => {
  it("as written holds together", () => {
    expect(findChainBreak(chain, sha256)).toBeNull();
  });

  it("without changes holds together", () => {
    expect(findChainBreak([], sha256)).toBeNull();
  });

  it("starts from 64 zeros", () => {
    expect(chain[0]?.previousHash).toBe("0".repeat(64));
    expect(emptyChainHash).toBe("0".repeat(64));
  });

  it("breaks where a level was raised afterwards", () => {
    expect(findChainBreak(withChanged(1, { newValue: 5 }), sha256)).toEqual({ sequence: 2, reason: "hash" });
  });

  it.each([
    ["the person", { actor: "Người khác" }],
    ["the time", { clock: "1700000000000-0000-device" }],
    ["the device", { deviceId: "other" }],
    ["the old value", { oldValue: 4 }],
    ["the control", { entityId: "A.5.2" }],
    ["the operation", { operation: { kind: "edit", id: "op-9" } }],
  ] as const)("breaks where %s was altered", (_, fields) => {
    expect(findChainBreak(withChanged(2, fields), sha256)).toEqual({ sequence: 3, reason: "hash" });
  });

  it("breaks at the next link where an altered change was sealed again", () => {
    expect(findChainBreak(resealed(chain, 1, { newValue: 5 }), sha256)).toEqual({ sequence: 3, reason: "link" });
  });

  it("breaks where a change was removed", () => {
    expect(
      findChainBreak(
        chain.filter((_, index) => index !== 1),
        sha256,
      ),
    ).toEqual({ sequence: 3, reason: "sequence" });
  });

  it("breaks where a change was removed and the rest was numbered again", () => {
    const shortened = chain
      .filter((_, index) => index !== 1)
      .map((change, index) => ({ ...change, sequence: index + 1 }));
    expect(findChainBreak(shortened, sha256)).toEqual({ sequence: 2, reason: "link" });
  });

  it("breaks where two changes changed places", () => {
    const [first, second, third, fourth] = chain as [Change, Change, Change, Change];
    expect(findChainBreak([first, third, second, fourth], sha256)).toEqual({ sequence: 3, reason: "sequence" });
  });

  it("breaks where a change stands twice", () => {
    const [first, second] = chain as [Change, Change];
    expect(findChainBreak([first, second, second], sha256)).toEqual({ sequence: 2, reason: "sequence" });
  });

  it("breaks where the first change was removed", () => {
    expect(findChainBreak(chain.slice(1), sha256)).toEqual({ sequence: 2, reason: "sequence" });
  });

  it("cut short at its end still holds together: only a head held elsewhere shows that", () => {
    expect(findChainBreak(chain.slice(0, 2), sha256)).toBeNull();
  });

  it("does not depend on the order of keys after storing and reading", () => {
    const reversed = chain.map((change) => Object.fromEntries(Object.entries(change).toReversed()) as Change);
    expect(findChainBreak(reversed, sha256)).toBeNull();
  });
});

describe("sealChange", () => {
  it("takes SHA-256 over the canonical text", () => {
    const { hash: _, ...content } = aChain([anEdit({ field: null, value: null })])[0] as Change;
    const canonical =
      '{"actor":"Trần Quốc Bảo","assessmentId":"a-1","clock":"1795140000000-0000-device","deviceId":"device",' +
      '"entity":"control-assessment","entityId":"A.5.1","field":null,"id":"change-1","newValue":null,"oldValue":null,' +
      `"operation":{"id":"op-1","kind":"edit"},"previousHash":"${"0".repeat(64)}","sequence":1}`;
    expect(sealChange(content, (text) => text).hash).toBe(canonical);
  });
});
