/** Writes the file in which an opinion travels back to the unit. */
import { opinionContentSchema, opinionDocumentSchema, type OpinionContent } from "#src/domain/review/opinion-document";
import { canonicalJson } from "#src/domain/shared/canonical-json";
import { signedText } from "./signed-text";

export const opinionMediaType = "application/json";
export const opinionExtension = ".tdg-opinion.json";

/**
 * The text of the file. `sign` gives the signature by the key that `content.key` names; it may reject. Throws where the
 * content would not be taken by the reader: it is put together by `createOpinionContent`, so that this is a bug.
 */
export async function writeOpinion(content: OpinionContent, sign: (text: string) => Promise<string>): Promise<string> {
  const checked = opinionContentSchema.parse(content);
  const signature = await sign(signedText(checked));
  return canonicalJson(opinionDocumentSchema.parse({ ...checked, signature }));
}
