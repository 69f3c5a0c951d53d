/** What the detail of one item says, line by line; what nobody filled in is left out. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { isEvidenceCounted } from "#src/domain/evidence/evidence-validity";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { TextStyle } from "#src/formats/pdf/document";
import type { ReportMessages } from "#src/i18n/vi/report";
import { findingsText } from "./clause-table";
import { evidenceDestination } from "./control-link";
import type { Report } from "./report";

export interface DetailFact {
  readonly label: keyof ReportMessages["detail"]["labels"];
  readonly text: string;
  readonly style: Partial<TextStyle>;
  readonly link?: { readonly target: string; readonly contents: string };
}

function sentences(...parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false && part !== "").join(" ");
}

export function detailFacts(report: Report, item: EvaluatedControl): readonly DetailFact[] {
  const { words, formats, input } = report;
  const { record, control } = item;
  const fact = (label: DetailFact["label"], text: string, style: Partial<TextStyle> = {}): DetailFact => ({
    label,
    text,
    style,
  });
  const verified = item.verified && record.verifiedOn !== null;
  return [
    fact("purpose", input.catalogText.controls[control.id]?.purpose ?? "", { face: "italic" }),
    fact("level", item.applicable ? levelSentences(report, item) : ""),
    fact("target", targetSentences(report, item)),
    fact("applicability", applicabilitySentences(report, item)),
    fact("implementation", item.applicable ? implementationSentences(report, item) : ""),
    fact("documents", documentLines(report, item)),
    ...evidenceFacts(report, item),
    fact("verification", verified ? words.detail.verified(record.verifiedBy, formats.day(record.verifiedOn)) : ""),
    fact("finding", findingsText(report, control.id)),
    fact("note", record.note.trim(), { align: "justify" }),
  ].filter(({ text }) => text !== "");
}

/** What was claimed and what the evidence allows is told where the two differ. */
function levelSentences({ words, input, formats, highestRisks }: Report, item: EvaluatedControl): string {
  const { detail } = words;
  const weight = detail.targetAndWeight(item.target, item.weight);
  if (item.claimedLevel === null) return sentences(`${words.terms.notAssessed}.`, weight);
  const named = (level: number): string =>
    words.level.withName(level, input.scoringModelText.levels[level]?.name ?? "");
  const risk = highestRisks.get(item.control.id);
  const priority =
    item.priority > 0 &&
    sentences(
      detail.priority(formats.decimal(item.priority)),
      risk !== undefined && words.risks.highest(risk.risk.code, risk.level),
    );
  if (item.level === item.claimedLevel) return sentences(`${named(item.level)}.`, weight, priority);
  const kind = input.scoringModelText.evidenceKinds[item.evidenceKind]?.name ?? item.evidenceKind;
  return sentences(
    detail.claimed(named(item.claimedLevel)),
    detail.supported(kind, item.cap),
    item.level !== null && detail.counted(named(item.level)),
    weight,
    priority,
  );
}

function targetSentences({ words }: Report, item: EvaluatedControl): string {
  const { control, record, target, targetReductionRefused } = item;
  if (targetReductionRefused) return words.detail.targetRefused;
  if (target >= control.defaultTarget) return "";
  const reason = record.targetReason.trim();
  return reason === "" ? "" : words.detail.targetReason(reason, record.targetApprovedBy.trim());
}

/** Clauses always apply: nothing to say unless somebody said something. */
function applicabilitySentences({ words, formats }: Report, item: EvaluatedControl): string {
  const { record, control } = item;
  const approved =
    record.justificationApprovedBy.trim() !== "" &&
    record.justificationApprovedOn !== null &&
    words.statement.approved(record.justificationApprovedBy, formats.day(record.justificationApprovedOn));
  if (control.class === "clause" && record.justification.trim() === "") return "";
  const statement = item.exclusionUnjustified
    ? words.detail.unjustified
    : words.detail.applicability[control.class === "clause" ? "applicable" : record.applicability];
  return sentences(statement, record.justification.trim(), approved);
}

function implementationSentences({ words, formats }: Report, { record, status }: EvaluatedControl): string {
  const { detail } = words;
  return sentences(
    `${words.terms.status[status]}.`,
    record.owner.trim() !== "" && detail.owner(record.owner.trim()),
    record.dueOn !== null && detail.due(formats.day(record.dueOn)),
    record.planApprovedBy.trim() !== "" && detail.planApprovedBy(record.planApprovedBy.trim()),
  );
}

function documentLines({ words, input }: Report, { control, record }: EvaluatedControl): string {
  const names = input.catalogText.controls[control.id]?.documentedInformation ?? [];
  return names
    .map((name, index) =>
      record.documentedInformation[index] === true
        ? words.detail.documentPresent(name)
        : words.detail.documentMissing(name),
    )
    .join("\n");
}

function evidenceFacts(report: Report, item: EvaluatedControl): readonly DetailFact[] {
  const { words } = report;
  if (item.evidence.length === 0) {
    const isMissing = item.applicable && item.claimedLevel !== null && item.claimedLevel > 0;
    return isMissing ? [{ label: "evidence", text: words.detail.noEvidence, style: {} }] : [];
  }
  return item.evidence.map((evidence) => ({
    label: "evidence",
    text: evidenceText(report, evidence),
    style: {},
    link: { target: evidenceDestination(evidence.code), contents: words.detail.toEvidence(evidence.code) },
  }));
}

function evidenceText({ words, formats, input }: Report, evidence: EvidenceItem): string {
  const { assessedOn } = input.assessment.profile;
  const counted = isEvidenceCounted(evidence, assessedOn, input.scoringModel.evidenceValidityMonths);
  const kind = input.scoringModelText.evidenceKinds[evidence.kind]?.name ?? evidence.kind;
  const details = [kind, ...(evidence.datedOn === null ? [] : [formats.day(evidence.datedOn)])].join(", ");
  return `${evidence.code} ${evidence.title} (${details}${counted ? "" : `; ${words.detail.notCounted}`})`;
}
