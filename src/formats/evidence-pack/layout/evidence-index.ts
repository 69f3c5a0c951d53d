/** Every piece of evidence named in the report: what it is, where it is kept, what it serves. */
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { TableRow } from "#src/formats/pdf/table-model";
import { evidenceDestination } from "./control-link";
import type { Report } from "./report";
import { continueWithSection } from "./section";

export function drawEvidenceIndex(report: Report): void {
  const { flow, words, formats, input } = report;
  const { columns } = words.evidence;
  continueWithSection(report, "evidence");
  if (input.evidenceItems.length === 0) return flow.paragraph(words.evidence.none);
  const introduction = words.evidence.introduction(formats.integer(input.evidenceItems.length));
  flow.paragraph(introduction, { size: 11, leading: 14, align: "justify" }, 6);
  const [code, kind, day, location, items] = [44, 54, 52, 112, 66];
  flow.table(
    [
      { width: code, header: columns.code },
      { width: flow.width - code - kind - day - location - items, header: columns.title },
      { width: kind, header: columns.kind },
      { width: day, header: columns.day },
      { width: location, header: columns.location },
      { width: items, header: columns.items },
    ],
    input.evidenceItems
      .toSorted((one, other) => formats.compare(one.code, other.code))
      .map((evidence) => row(report, evidence)),
    { size: 9.5, leading: 11.6 },
  );
}

function row({ formats, input }: Report, evidence: EvidenceItem): TableRow {
  return {
    cells: [
      { text: evidence.code, face: "bold" },
      { text: evidence.title },
      { text: input.scoringModelText.evidenceKinds[evidence.kind]?.name ?? evidence.kind },
      { text: formats.day(evidence.datedOn) },
      { text: evidence.location },
      { text: evidence.controlIds.join(", ") },
    ],
    onPlaced: (document, top) => document.destination(evidenceDestination(evidence.code), top),
  };
}
