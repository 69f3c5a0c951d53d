/** Pieces of an OSCAL document. Members are left out rather than empty: the schemas refuse empty arrays and strings. */
import type { Json } from "#src/domain/shared/canonical-json";
import { lineOf } from "./oscal-text";
import { namespace } from "./uuid-v5";

export type OscalNode = { readonly [member: string]: Json };

/** Names and classes of our own stand in this namespace; those of OSCAL itself carry none. */
export const ourNamespace = `urn:uuid:${namespace}`;

/** Without members that are undefined and without arrays that are empty. */
export const nodeOf = (members: { readonly [member: string]: Json | undefined }): OscalNode =>
  Object.fromEntries(
    Object.entries(members).filter(
      (entry): entry is [string, Json] => entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );

type PropValue = string | number | boolean | null | undefined;

/** One property for each value; none for what is empty. */
export const propsOf = (
  values: { readonly [name: string]: PropValue | readonly PropValue[] },
  ns: string | undefined = ourNamespace,
): readonly OscalNode[] =>
  Object.entries(values).flatMap(([name, given]) =>
    (Array.isArray(given) ? (given as readonly PropValue[]) : [given as PropValue]).flatMap((value) => {
      const line = value === null || value === undefined ? undefined : lineOf(String(value));
      return line === undefined ? [] : [nodeOf({ name, ns, value: line })];
    }),
  );

/** Properties whose names OSCAL defines. */
export const oscalProps = (values: { readonly [name: string]: PropValue | readonly PropValue[] }) =>
  propsOf(values, "http://csrc.nist.gov/ns/oscal");

export const referenceTo = (uuid: string): OscalNode => ({ href: `#${uuid}`, rel: "reference" });
