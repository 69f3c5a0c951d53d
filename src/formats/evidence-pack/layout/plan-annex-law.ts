/** What the unit chose to name of the law as it changed; our statements carry their mark, the unit's own words none. */
import { concernsUnitType, deriveLegalReferences } from "#src/domain/law/derive-legal-references";
import type { VerificationMark } from "#src/domain/law/legal-reference";
import type { MarkedText } from "#src/domain/law/legal-reference-choice";
import { derivePlanNotes, notesFor } from "#src/domain/plan/derive-plan-notes";
import { planTableStyle, smallText, type PlanReport } from "./plan-facts";
import { subheading } from "./section";

type Statement = Pick<MarkedText, "text" | "mark" | "wordsFrom"> & { readonly source: string };

export function drawPlanLaw(facts: PlanReport): void {
  const { report, bundle } = facts;
  const { flow, words, formats } = report;
  const { lawColumns } = words.plan;
  const statements = statementsOf(facts);
  subheading(report, words.plan.law, 60);
  flow.paragraph(words.plan.lawIntroduction(formats.day(bundle.law.asOf)), smallText, 6);
  if (statements.length === 0) return flow.paragraph(words.plan.lawNone, smallText);
  const [mark, source] = [112, 220];
  flow.table(
    [
      { width: flow.width - mark - source, header: lawColumns.text },
      { width: mark, header: lawColumns.mark },
      { width: source, header: lawColumns.source },
    ],
    statements.map((statement) => ({
      cells: [{ text: statement.text }, { text: markText(facts, statement) }, { text: statement.source }],
    })),
    planTableStyle,
  );
  drawMarks(facts, statements);
}

/** The caution first, then the notes on the plan, then laws and standards; of these what concerns the kind of unit. */
function statementsOf({ report, bundle }: PlanReport): readonly Statement[] {
  const { words, input } = report;
  const { sources, reference: named } = words.plan;
  const { unitType } = input.assessment.profile;
  const { caution, notes } = derivePlanNotes(bundle.plan, bundle.text, input.legalChoices);
  const references = deriveLegalReferences(bundle.law, bundle.lawText, input.legalChoices);
  return [
    ...[caution].map((statement) => ({ ...statement, source: sources.plan })),
    ...notesFor(notes, unitType).map((statement) => ({ ...statement, source: sources.note })),
    ...references
      .filter(({ reference }) => concernsUnitType(reference, unitType))
      .map((statement) => ({
        ...statement,
        text: `${named(statement.title, statement.reference.number ?? "")}. ${statement.text}`,
      })),
  ]
    .filter(({ shown }) => shown)
    .map((statement) => (statement.wordsFrom === "unit" ? { ...statement, source: "" } : statement));
}

/** Our mark says how our statement was verified; about words of the unit it says nothing. */
function markText({ report, bundle }: PlanReport, { mark, wordsFrom }: Statement): string {
  const { words } = report;
  return wordsFrom === "unit" ? words.plan.unitWords : words.plan.mark(mark, bundle.lawText.marks[mark].name);
}

function drawMarks({ report, bundle }: PlanReport, statements: readonly Statement[]): void {
  const { flow, words } = report;
  const used = new Set<VerificationMark>(
    statements.filter(({ wordsFrom }) => wordsFrom === "product").map(({ mark }) => mark),
  );
  if (used.size === 0) return;
  const meanings = [...used].map((mark) => words.plan.markMeaning(mark, bundle.lawText.marks[mark].meaning));
  flow.y += 5;
  flow.paragraph(words.plan.marks(meanings.join(" ")), smallText);
}
