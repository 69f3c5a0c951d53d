/** What the signature of an opinion is over: the canonical JSON of everything else (docs/FORMAT.md). */
import { opinionContentSchema, type OpinionContent } from "#src/domain/review/opinion-document";
import { canonicalJson } from "#src/domain/shared/canonical-json";

export const signedText = (content: OpinionContent): string => canonicalJson(content);

/** The content of a document, without its signature. */
export const contentOf = ({ signature: _signature, ...content }: OpinionContent & { readonly signature: string }) =>
  opinionContentSchema.parse(content);
