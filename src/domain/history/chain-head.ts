/** Where one assessment's history stands; read and replaced in every write. */
import * as z from "zod/mini";
import { emptyChainHash } from "./change";

export const chainHeadSchema = z.strictObject({
  assessmentId: z.string(),
  /** Of the last change; merged branches share positions. */
  sequence: z.int().check(z.nonnegative()),
  hash: z.string(),
  /** Empty before the first change. */
  clock: z.string(),
  /** All changes of the assessment, from whatever branch. */
  changeCount: z.int().check(z.nonnegative()),
  /** How many evidence codes were ever given; codes never come back. */
  evidenceCodesGiven: z.int().check(z.nonnegative()),
});

export type ChainHead = Readonly<z.infer<typeof chainHeadSchema>>;

export const emptyHead = (assessmentId: string): ChainHead => ({
  assessmentId,
  sequence: 0,
  hash: emptyChainHash,
  clock: "",
  changeCount: 0,
  evidenceCodesGiven: 0,
});
