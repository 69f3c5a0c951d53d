/** The head that all OSCAL documents share, and what stands at their end. */
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { currentVersion } from "#src/domain/evidence/current-version";
import { nodeOf, oscalProps, propsOf, type OscalNode } from "./oscal-node";
import type { OscalSource } from "./oscal-source";
import { markupLineOf, markupOf } from "./oscal-text";

/** The release whose schemas the documents are valid against. */
export const oscalVersion = "1.2.1";

export interface MetadataOptions {
  readonly title: string;
  readonly version: string;
  readonly remarks: readonly string[];
}

export function metadataOf(source: OscalSource, { title, version, remarks }: MetadataOptions): OscalNode {
  const { input, words, terms, organisation } = source;
  return nodeOf({
    title: markupLineOf(title),
    "last-modified": new Date(input.generatedAt).toISOString(),
    version,
    "oscal-version": oscalVersion,
    props: propsOf({
      "app-version": input.appVersion,
      language: input.catalogText.locale,
      sample: input.isDemo ? "yes" : null,
    }),
    roles: [{ id: "prepared-by", title: words.preparedBy }],
    parties: [{ uuid: partyOf(source), type: "organization", name: organisation }],
    "responsible-parties": [{ "role-id": "prepared-by", "party-uuids": [partyOf(source)] }],
    remarks: [...(input.isDemo ? [words.sample] : []), terms.notCertification, ...remarks].join("\n\n"),
  });
}

export const partyOf = ({ uuidOf }: OscalSource): string => uuidOf("organisation");

/** Who says so. */
export const originOf = (source: OscalSource): OscalNode => ({
  actors: [{ type: "party", "actor-uuid": partyOf(source) }],
});

/** Evidence stays with the unit; what it is called, where it is kept and what its digest is goes along. */
export function evidenceResourceOf({ uuidOf, words }: OscalSource, item: EvidenceItem): OscalNode {
  const version = currentVersion(item);
  return nodeOf({
    uuid: uuidOf("evidence", item.id),
    title: markupLineOf(`${item.code} ${item.title}`),
    description: markupOf(item.location === "" ? words.evidenceStays : words.evidenceKept(item.location)),
    props: [
      ...oscalProps({ type: "evidence" }),
      ...propsOf({
        code: item.code,
        kind: item.kind,
        "dated-on": item.datedOn,
        "valid-until": item.validUntil,
        classification: item.classification,
      }),
    ],
    rlinks:
      version === null
        ? []
        : [
            nodeOf({
              href: encodeURIComponent(version.name.replace(/\p{Cs}/gu, "_")),
              "media-type": version.mediaType === "" ? undefined : version.mediaType,
              hashes: [{ algorithm: "SHA-256", value: version.sha256 }],
            }),
          ],
  });
}

/** Nothing stands at the end where there is nothing to refer to. */
export const backMatterOf = (resources: readonly OscalNode[]): OscalNode | undefined =>
  resources.length === 0 ? undefined : { resources };
