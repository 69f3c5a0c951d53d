/** What earlier reviews left with the unit: which packs were seen, by whom, with which outcome, and what is still open. */
import { shortFingerprint } from "#src/domain/pack/pack-manifest";
import type { ReviewFinding, ReviewReceipt } from "#src/domain/review/review-receipt";
import type { TableRow } from "#src/formats/pdf/table-model";
import { controlCell } from "./control-link";
import { dayOnReport } from "./day-on-report";
import { grouped } from "./fingerprint-strip";
import type { Report } from "./report";
import { continueWithSection, subheading } from "./section";

const tableStyle = { size: 9.4, leading: 11.4, padding: 2.8 };

export function drawEarlierReviews(report: Report): void {
  const { flow, words, formats, input } = report;
  const receipts = input.reviewReceipts.toSorted((one, other) => (one.reviewedAt < other.reviewedAt ? -1 : 1));
  if (receipts.length === 0) return;
  continueWithSection(report, "reviews");
  const introduction = words.reviews.introduction(formats.integer(receipts.length));
  flow.paragraph(introduction, { size: 11, leading: 14, align: "justify" }, 6);
  drawReceipts(report, receipts);
  for (const receipt of receipts) {
    const text = receipt.conclusion.trim();
    if (text === "") continue;
    flow.y += 5;
    flow.paragraph(words.reviews.conclusion(dayOf(report, receipt.reviewedAt), text), { size: 10.5, leading: 13.5 }, 0);
  }
  drawOpenFindings(report);
}

function drawReceipts(report: Report, receipts: readonly ReviewReceipt[]): void {
  const { flow, words, formats } = report;
  const { columns } = words.reviews;
  const [day, minutes, pack, count] = [52, 74, 58, 40];
  flow.table(
    [
      { width: day, header: columns.day },
      { width: flow.width - day - minutes - pack - 4 * count, header: columns.reviewer },
      { width: minutes, header: columns.minutes },
      { width: pack, header: columns.pack },
      { width: count, header: columns.conforming, align: "right" },
      { width: count, header: columns.needsMore, align: "right" },
      { width: count, header: columns.notConforming, align: "right" },
      { width: count, header: columns.notReviewed, align: "right" },
    ],
    receipts.map(({ reviewedAt, reviewer, office, minutesNumber, packFingerprint, counts }) => ({
      cells: [
        { text: dayOf(report, reviewedAt) },
        { text: [reviewer.trim(), office.trim()].filter((part) => part !== "").join(", ") },
        { text: minutesNumber.trim() || words.level.none },
        { text: grouped(shortFingerprint(packFingerprint)), face: "mono" as const },
        { text: formats.integer(counts.conforming) },
        { text: formats.integer(counts.needsMore) },
        { text: formats.integer(counts.notConforming) },
        { text: formats.integer(counts.notReviewed) },
      ],
    })),
    tableStyle,
  );
}

function drawOpenFindings(report: Report): void {
  const { flow, words, formats, input } = report;
  const { findingColumns } = words.reviews;
  const open = input.reviewFindings.filter(({ state }) => state !== "closed");
  const closed = input.reviewFindings.length - open.length;
  subheading(report, words.reviews.findings(formats.integer(open.length)), 60, "reviews-findings");
  if (open.length === 0) flow.paragraph(words.reviews.none, { size: 11, leading: 14 });
  else {
    const [code, conclusion, state, response] = [40, 74, 58, 110];
    flow.table(
      [
        { width: code, header: findingColumns.code },
        { width: conclusion, header: findingColumns.conclusion },
        { width: flow.width - code - conclusion - state - response, header: findingColumns.remark },
        { width: state, header: findingColumns.state },
        { width: response, header: findingColumns.response },
      ],
      inCatalogOrder(report, open).map((finding) => findingRow(report, finding)),
      tableStyle,
    );
  }
  if (closed > 0) {
    flow.y += 5;
    flow.paragraph(words.reviews.closed(formats.integer(closed)), { size: 10.5, leading: 13.5 });
  }
}

function inCatalogOrder({ input }: Report, findings: readonly ReviewFinding[]): readonly ReviewFinding[] {
  const places = new Map(input.catalog.controls.map(({ id }, index) => [id, index]));
  const placeOf = ({ controlId }: ReviewFinding): number => places.get(controlId) ?? places.size;
  return findings.toSorted((one, other) => placeOf(one) - placeOf(other) || (one.id < other.id ? -1 : 1));
}

function findingRow(report: Report, finding: ReviewFinding): TableRow {
  const { words, input } = report;
  const { controlId, conclusion, grade, remark, question, state, response } = finding;
  const isKnown = input.catalog.controls.some(({ id }) => id === controlId);
  const graded = grade === null ? "" : ` (${words.reviews.grades[grade]})`;
  return {
    cells: [
      isKnown ? controlCell(report, controlId) : { text: controlId, face: "bold" },
      { text: `${words.reviews.conclusions[conclusion]}${graded}` },
      { text: [remark.trim(), question.trim()].filter((part) => part !== "").join("\n") || words.level.none },
      { text: words.reviews.states[state] },
      { text: response.trim() || words.level.none },
    ],
  };
}

const dayOf = ({ formats, input }: Report, instant: string): string =>
  formats.day(dayOnReport(input.generatedAt, instant));
