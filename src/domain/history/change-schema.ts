/** Where a change that comes from a file or another machine is believed or refused. */
import * as z from "zod/mini";
import type { Json } from "#src/domain/shared/canonical-json";
import { boundedJson } from "./bounded-json";
import { changeEntities, type Change } from "./change";

const digestSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const idSchema = z.string().check(z.regex(/^[A-Za-z0-9._-]{1,64}$/));
const isHarmlessName = (name: string) => !["__proto__", "constructor", "prototype"].includes(name);
const jsonSchema = z.custom<Json>((value) => boundedJson(value));

/** A row from a file that somebody else may have written: backup, mirror. Says nothing about the hash being right. */
export const changeSchema: z.ZodMiniType<Change> = z
  .strictObject({
    id: idSchema,
    assessmentId: idSchema,
    sequence: z.int().check(z.positive()),
    operation: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.enum(["edit", "settle"]), id: idSchema }),
      z.strictObject({ kind: z.enum(["undo", "redo"]), id: idSchema, of: idSchema }),
      z.strictObject({ kind: z.literal("merge"), id: idSchema, head: digestSchema }),
    ]),
    deviceId: idSchema,
    // Below 9 × 10^12, the year 2255: a clock at the end of its digits could not grow.
    clock: z.string().check(z.regex(/^[0-8]\d{12}-[0-9a-f]{4}-[A-Za-z0-9._-]{1,64}$/)),
    actor: z.string().check(z.maxLength(255)),
    entity: z.enum(changeEntities),
    entityId: idSchema.check(z.refine(isHarmlessName)),
    field: z.nullable(
      z.string().check(
        z.regex(/^[A-Za-z]\w{0,63}(\.[A-Za-z]\w{0,63})?$/),
        z.refine((field) => field.split(".").every(isHarmlessName)),
      ),
    ),
    oldValue: jsonSchema,
    newValue: jsonSchema,
    seenValue: z.exactOptional(jsonSchema),
    previousHash: digestSchema,
    hash: digestSchema,
  })
  .check(z.refine(({ clock, deviceId }) => clock.slice(19) === deviceId));
