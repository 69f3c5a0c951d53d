/**
 * What the unit chose to name of the law as it changed; our statements say in words how they were verified, the unit's own
 * say nothing of it. Where each was looked up, page by page, is a note for the unit's screen and stays there.
 */
import { concernsUnitType, deriveLegalReferences } from "#src/domain/law/derive-legal-references";
import { verificationMarks, type VerificationMark } from "#src/domain/law/legal-reference";
import type { MarkedText } from "#src/domain/law/legal-reference-choice";
import { derivePlanNotes, notesFor } from "#src/domain/plan/derive-plan-notes";
import { citedEdition } from "#src/i18n/edition-names";
import { planTableStyle, smallText, type PlanReport } from "./plan-facts";
import { subheading } from "./section";

type Statement = Pick<MarkedText, "text" | "mark" | "wordsFrom">;

export function drawPlanLaw(facts: PlanReport): void {
  const { report, bundle } = facts;
  const { flow, words, formats } = report;
  const { lawColumns } = words.plan;
  const statements = statementsOf(facts);
  subheading(report, words.plan.law, 110);
  flow.paragraph(words.plan.lawIntroduction(formats.day(bundle.law.asOf)), smallText, 6);
  if (statements.length === 0) return flow.paragraph(words.plan.lawNone, smallText);
  const mark = 150;
  flow.table(
    [
      { width: flow.width - mark, header: lawColumns.text },
      { width: mark, header: lawColumns.mark },
    ],
    statements.map((statement) => ({
      cells: [{ text: statement.text }, { text: markText(facts, statement) }],
    })),
    planTableStyle,
  );
  drawMarks(facts, statements);
}

/** The caution first, then the notes on the plan, then laws and standards; of these what concerns the kind of unit. */
function statementsOf({ report, bundle }: PlanReport): readonly Statement[] {
  const { words, input } = report;
  const { reference: named, lawStatus } = words.plan;
  const { unitType } = input.assessment.profile;
  const { caution, notes } = derivePlanNotes(bundle.plan, bundle.text, input.legalChoices);
  const references = deriveLegalReferences(bundle.law, bundle.lawText, input.legalChoices);
  return [
    caution,
    ...notesFor(notes, unitType),
    ...references
      .filter(({ reference }) => concernsUnitType(reference, unitType))
      .map(({ reference: { number, status }, title, text, ...others }) => ({
        ...others,
        text: `${named(title, citedEdition(number ?? "", input.locale), status === "in-force" ? "" : lawStatus[status])}. ${text}`,
      })),
  ].filter(({ shown }) => shown);
}

/** Our mark says how our statement was verified; about words of the unit it says nothing. */
function markText({ report, bundle }: PlanReport, { mark, wordsFrom }: Statement): string {
  const { words } = report;
  return wordsFrom === "unit" ? words.plan.unitWords : bundle.lawText.marks[mark].name;
}

function drawMarks({ report, bundle }: PlanReport, statements: readonly Statement[]): void {
  const { flow, words } = report;
  const used = new Set<VerificationMark>(
    statements.filter(({ wordsFrom }) => wordsFrom === "product").map(({ mark }) => mark),
  );
  if (used.size === 0) return;
  const meanings = verificationMarks
    .filter((mark) => used.has(mark))
    .map((mark) => bundle.lawText.marks[mark])
    .map(({ name, meaning }) => words.plan.markMeaning(name, meaning));
  flow.y += 5;
  flow.paragraph(words.plan.marks(meanings.join(" ")), smallText);
}
