/** What the app itself finds wanting, printed so that the reader need not look for it; the same list as on the screen. */
import { derivePackChecks, type PackCheck } from "#src/domain/pack/pack-checks";
import type { TableCell, TableColumn, TableRow } from "#src/formats/pdf/table-model";
import type { Report } from "./report";
import { continueWithSection } from "./section";

const tableStyle = { size: 9.5, leading: 12, padding: 3 };
const mostPlaces = 24;

export function drawChecksAnnex(report: Report): void {
  const { flow, words, evaluation, input } = report;
  const checks = derivePackChecks(input, evaluation, { catalog: input.catalog, model: input.scoringModel });
  const wanting = checks.filter((check) => check.wanting > 0);
  continueWithSection(report, "checks");
  flow.paragraph(words.checks.lead(wanting.length, checks.length), { size: 10.5, leading: 13.5, align: "left" }, 6);
  const ordered = [...wanting, ...checks.filter((check) => check.wanting === 0)];
  flow.table(
    columns(report),
    ordered.map((check) => row(report, check)),
    tableStyle,
  );
}

function columns({ words, flow }: Report): readonly TableColumn[] {
  const names = words.checks.columns;
  const [result, name] = [64, 210];
  return [
    { width: result, header: names.result },
    { width: name, header: names.name },
    { width: flow.width - result - name, header: names.places },
  ];
}

function row({ words }: Report, { id, wanting, places }: PackCheck): TableRow {
  const isGood = wanting === 0;
  const parts: Readonly<Record<string, string>> = words.checks.parts;
  const named = places.slice(0, mostPlaces).map((place) => parts[place] ?? place);
  const more = places.length - named.length;
  const result: TableCell = {
    text: isGood ? words.checks.good : words.checks.wanting(wanting),
    face: isGood ? "regular" : "bold",
  };
  const where = [named.join(", "), ...(more > 0 ? [words.checks.more(more)] : [])].join(" ");
  return { cells: [result, { text: words.checks.names[id] }, { text: where }] };
}
