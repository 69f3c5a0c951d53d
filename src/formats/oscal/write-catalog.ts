/** The catalog of the assessment as an OSCAL catalog: identifiers, titles and our own words, no sentence of a standard. */
import type { Control } from "#src/domain/catalog/catalog";
import { attributeNames } from "#src/domain/catalog/catalog";
import { metadataOf } from "./oscal-metadata";
import { nodeOf, oscalProps, ourNamespace, propsOf, type OscalNode } from "./oscal-node";
import type { OscalSource } from "./oscal-source";
import { groupTokenOf, markupLineOf, markupOf, statementTokenOf, tokenOf } from "./oscal-text";
import { uuidV5 } from "./uuid-v5";

export function writeCatalog(source: OscalSource): OscalNode {
  const { catalog, catalogText, assessment } = source.input;
  return {
    catalog: nodeOf({
      uuid: catalogUuidOf(assessment.id, catalog.id),
      metadata: metadataOf(source, {
        title: catalogText.title,
        version: catalog.edition,
        remarks: [catalog.copyright, catalogText.licence],
      }),
      groups: catalog.groups.map((group) =>
        nodeOf({
          id: groupTokenOf(group),
          class: group.class,
          title: markupLineOf(catalogText.groups[group.id]?.title ?? group.id),
          props: oscalProps({ label: group.id }),
          controls: catalog.controls
            .filter(({ groupId }) => groupId === group.id)
            .map((control) => controlOf(source, control)),
        }),
      ),
    }),
  };
}

/** A shipped catalog is the same for everybody; one of the unit's own is known to this assessment only. */
const catalogUuidOf = (assessmentId: string, catalogId: string): string =>
  uuidV5(
    /^iso27001-\d{4}$/.test(catalogId) ? `catalog/${catalogId}` : `assessment/${assessmentId}/catalog/${catalogId}`,
  );

function controlOf({ input }: OscalSource, control: Control): OscalNode {
  const text = input.catalogText.controls[control.id];
  const id = tokenOf(control);
  const ours = (name: string, prose: string | undefined, number?: number) =>
    prose === undefined
      ? []
      : [nodeOf({ id: `${id}_${name}${number ?? ""}`, name, ns: ourNamespace, prose: markupOf(prose) })];
  return nodeOf({
    id,
    class: control.class,
    title: markupLineOf(text?.title ?? control.id),
    props: [
      ...oscalProps({ label: control.id }),
      ...propsOf({
        weight: control.weight,
        "default-target": control.defaultTarget,
        "practically-always-applicable": control.practicallyAlwaysApplicable ? "yes" : null,
        origin: control.origin,
        predecessor: control.predecessors,
        ...attributesOf(control),
      }),
    ],
    parts: [
      nodeOf({ id: statementTokenOf(control), name: "statement", prose: markupOf(text?.purpose ?? control.id) }),
      ...(text === undefined
        ? []
        : [nodeOf({ id: `${id}_gdn`, name: "guidance", prose: markupOf(text.dataCentreNote) })]),
      ...(text?.questions ?? []).flatMap((question, index) => ours("question", question, index + 1)),
      ...(text?.evidence ?? []).flatMap((example, index) => ours("evidence", example, index + 1)),
      ...(text?.documentedInformation ?? []).flatMap((name, index) => ours("document", name, index + 1)),
    ],
  });
}

/** `controlType` → `control-type`. */
const attributesOf = ({ attributes }: Control): { readonly [name: string]: readonly string[] } =>
  attributes === undefined
    ? {}
    : Object.fromEntries(
        attributeNames.map((name) => [
          name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
          attributes[name],
        ]),
      );
