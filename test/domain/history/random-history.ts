/** Histories as several people would make them who work apart, meet, and part again. */
import * as fc from "fast-check";
import type { Change, Edit } from "#src/domain/history/change";
import { mergeMark } from "#src/domain/history/merge";
import { aDesk, anEdit, creation, type Desk } from "#test/support/a-chain";

const value = fc.integer({ min: 0, max: 3 });

const finding = (fields: Partial<Edit>): Edit => anEdit({ entity: "review-finding", entityId: "f-1", ...fields });

const evidence = (entityId: string, fields: Partial<Edit>): Edit =>
  anEdit({ entity: "evidence-item", entityId, ...fields });

/** Few places and few values, so that people get in each other's way. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom("A.5.1", "A.5.2"), fc.constantFrom("level", "note"), value)
      .map(([entityId, field, value]) => anEdit({ entityId, field, value })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom("scope", "place"), value)
      .map(([field, value]) => anEdit({ entity: "assessment", entityId: "a-1", field: `profile.${field}`, value })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(value, fc.boolean()).map(([scope, isWide]) =>
      anEdit({
        entity: "assessment",
        entityId: "a-1",
        field: isWide ? "profile" : "profile.scope",
        value: isWide ? { scope, place: scope } : scope,
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom("e-1", "e-2"), fc.constantFrom("title", "datedOn"), value)
      .map(([entityId, field, value]) => evidence(entityId, { field, value })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom("e-1", "e-2"), value)
      .map(([entityId, title]) =>
        evidence(entityId, { field: null, value: { id: entityId, code: "BC-002", title, datedOn: null } }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("e-1", "e-2").map((entityId) => evidence(entityId, { field: null, value: null })),
  },
  // An opinion is taken in, answered, and taken back.
  {
    weight: 1,
    arbitrary: value.map((remark) =>
      finding({ field: null, value: { id: "f-1", receiptId: "r-1", controlId: "A.5.1", remark, response: 0 } }),
    ),
  },
  { weight: 1, arbitrary: value.map((response) => finding({ field: "response", value: response })) },
  { weight: 1, arbitrary: fc.constant(finding({ field: null, value: null })) },
);

/** Sometimes the author had another value on screen. */
const anySeenEdit = fc
  .tuple(anyEdit, fc.option(value, { freq: 4 }))
  .map(([edit, seenValue]): Edit => (seenValue === null ? edit : { ...edit, seenValue }));

export const anyEdits = fc.array(anyEdit, { minLength: 1, maxLength: 4 });

const step = fc.record({
  desk: fc.nat({ max: 3 }),
  /** How many desks further the other one sits, in a meeting. */
  away: fc.integer({ min: 1, max: 3 }),
  deed: fc.oneof(
    { weight: 5, arbitrary: fc.array(anySeenEdit, { minLength: 1, maxLength: 3 }) },
    { weight: 4, arbitrary: fc.constantFrom("meet" as const, "meet and note it" as const) },
  ),
  /** How long somebody waits, or how far a clock is set back. */
  wait: fc.integer({ min: -3, max: 8 }),
});

/** Up to four desks that began from one assessment. */
export const anyDesks: fc.Arbitrary<readonly Desk[]> = fc.array(step, { maxLength: 40, size: "max" }).map((steps) => {
  let millis = 1795140000000;
  const now = () => millis;
  const first = aDesk("desk-0", now);
  first.write(creation);
  const desks = [first, ...["desk-1", "desk-2", "desk-3"].map((name) => first.fork(name, now))];
  for (const { desk, away, deed, wait } of steps) {
    millis += wait;
    const [here, there] = [desks[desk] ?? first, desks[(desk + away) % 4] ?? first];
    if (deed === "meet") here.merge(there);
    else if (deed === "meet and note it")
      here.merge(there, [mergeMark("a-1"), anEdit({ field: "owner", value: wait })]);
    else here.write(deed);
  }
  return desks;
});

/** All that any of them wrote: branches that have not met stay apart. */
export const allChanges = (desks: readonly Desk[]): readonly Change[] => [
  ...new Map(desks.flatMap((desk) => desk.changes()).map((change) => [change.id, change])).values(),
];

export const anyHistory: fc.Arbitrary<readonly Change[]> = anyDesks.map(allChanges);
