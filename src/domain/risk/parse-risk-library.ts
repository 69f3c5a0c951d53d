/** The border at which the files of a risk library are believed or refused. */
import type * as z from "zod/mini";
import type { Catalog } from "#src/domain/catalog/catalog";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { riskLibrarySchema, riskLibraryTextSchema, type RiskLibrary, type RiskLibraryText } from "./risk-library";

/** Every error says where: `place` is a path inside the file. */
export type RiskLibraryError =
  | { readonly type: "risk-library-malformed"; readonly place: string; readonly expected: string }
  | { readonly type: "risk-library-foreign"; readonly place: string; readonly expected: string; readonly found: string }
  | { readonly type: "risk-library-group-duplicate"; readonly place: string; readonly groupId: string }
  | { readonly type: "risk-library-risk-duplicate"; readonly place: string; readonly riskId: string }
  | { readonly type: "risk-library-group-unknown"; readonly place: string; readonly groupId: string }
  | { readonly type: "risk-library-control-unknown"; readonly place: string; readonly controlId: string }
  | { readonly type: "risk-library-text-missing"; readonly place: string }
  | { readonly type: "risk-library-text-unknown"; readonly place: string };

/** A library belongs to one catalog, whose controls it names. */
export function parseRiskLibrary(
  input: unknown,
  catalog: Pick<Catalog, "id" | "controls">,
): Result<RiskLibrary, RiskLibraryError> {
  const parsed = riskLibrarySchema.safeParse(input);
  if (!parsed.success) return fail(malformed(parsed.error));
  const library = parsed.data;
  if (library.catalogId !== catalog.id) return fail(foreign("catalogId", catalog.id, library.catalogId));
  const groups = new Set<string>();
  for (const [index, { id }] of library.groups.entries()) {
    if (groups.has(id)) {
      return fail({ type: "risk-library-group-duplicate", place: `groups[${index}]`, groupId: id });
    }
    groups.add(id);
  }
  const known = new Set(catalog.controls.map(({ id }) => id));
  const risks = new Set<string>();
  for (const [index, { id, groupId, controlIds }] of library.risks.entries()) {
    const place = `risks[${index}]`;
    if (risks.has(id)) return fail({ type: "risk-library-risk-duplicate", place, riskId: id });
    if (!groups.has(groupId)) return fail({ type: "risk-library-group-unknown", place, groupId });
    const stranger = controlIds.find((controlId) => !known.has(controlId));
    if (stranger !== undefined) return fail({ type: "risk-library-control-unknown", place, controlId: stranger });
    risks.add(id);
  }
  return succeed(library);
}

/** A text file belongs to one library and must cover it exactly: nothing missing, nothing foreign. */
export function parseRiskLibraryText(input: unknown, library: RiskLibrary): Result<RiskLibraryText, RiskLibraryError> {
  const parsed = riskLibraryTextSchema.safeParse(input);
  if (!parsed.success) return fail(malformed(parsed.error));
  const text = parsed.data;
  if (text.libraryId !== library.id) return fail(foreign("libraryId", library.id, text.libraryId));
  const { scales } = text;
  const aspects = library.consequenceAspects;
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  return (
    coverage("groups", idsOf(library.groups), text.groups) ??
    coverage("risks", idsOf(library.risks), text.risks) ??
    coverage("scales.consequenceAspects", aspects, scales.consequenceAspects) ??
    scales.consequence
      .map((step, index) => coverage(`scales.consequence[${index}].aspects`, aspects, step.aspects))
      .find((gap) => gap !== undefined) ??
    succeed(text)
  );
}

function coverage(
  section: string,
  expected: readonly string[],
  found: object,
): Result<never, RiskLibraryError> | undefined {
  const present = Object.keys(found);
  const missing = expected.find((id) => !present.includes(id));
  if (missing !== undefined) return fail({ type: "risk-library-text-missing", place: `${section}.${missing}` });
  const unknown = present.find((id) => !expected.includes(id));
  if (unknown !== undefined) return fail({ type: "risk-library-text-unknown", place: `${section}.${unknown}` });
  return undefined;
}

const foreign = (place: string, expected: string, found: string): RiskLibraryError => ({
  type: "risk-library-foreign",
  place,
  expected,
  found,
});

function malformed({ issues }: z.core.$ZodError): RiskLibraryError {
  const first = issues.slice(0, 1);
  return {
    type: "risk-library-malformed",
    place: first.map(({ path }) => path.map(String).join(".")).join("") || "(root)",
    expected: first.map(({ message }) => message).join(""),
  };
}
