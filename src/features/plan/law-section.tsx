/** The law around the plan: what is said, how it was verified, and what the unit makes of it. */
import { useState } from "react";
import type { PlanNotes, PlanNoteView } from "#src/domain/plan/derive-plan-notes";
import type { PlanBundle } from "#src/domain/plan/plan-bundle";
import { planPlace } from "#src/domain/plan/plan-reference";
import {
  concernsUnitType,
  deriveLegalReferences,
  type LegalReferenceView,
} from "#src/domain/law/derive-legal-references";
import type { LegalReferenceChoice } from "#src/domain/law/legal-reference-choice";
import { verificationMarks } from "#src/domain/law/legal-reference";
import { citedEdition } from "#src/i18n/edition-names";
import type { OpenAssessment } from "#src/storage/session";
import { Disclosure } from "#src/ui/disclosure";
import { KeyValueList } from "#src/ui/key-value-list";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import styles from "./law-section.module.css";
import { StatementRow, type Statement } from "./statement-row";
import type { PlanWriter } from "./use-plan-writer";

type LawSectionProps = Pick<OpenAssessment, "facts"> & {
  readonly bundle: PlanBundle;
  readonly notes: PlanNotes;
  readonly choices: readonly LegalReferenceChoice[];
  readonly writer: PlanWriter;
};

export function LawSection({ facts, bundle, notes, choices, writer }: LawSectionProps) {
  const { law: words } = useMessages().plan;
  const { formats } = useLocale();
  const { unitType } = facts.assessment.profile;
  const { lawText, law } = bundle;
  const places = (taskIds: readonly string[]) =>
    bundle.plan.tasks.filter(({ id }) => taskIds.includes(id)).map((task) => planPlace(task, bundle.text));
  const concerns = ({ unitTypes }: PlanNoteView) => unitTypes.length === 0 || unitTypes.includes(unitType);
  const inOrder = [...notes.notes.filter(concerns), ...notes.notes.filter((note) => !concerns(note))];
  const aboutPlan: readonly Statement[] = [
    { ...notes.caution, title: words.cautionTitle, about: [], concerns: true },
    ...inOrder.map((note, index) => ({
      ...note,
      title: words.noteTitle(index + 1),
      about: [note.taskIds.length === 0 ? words.aboutAll : words.aboutTasks(places(note.taskIds).join("; "))],
      concerns: concerns(note),
    })),
  ];
  const describe = useDescription();
  const references = deriveLegalReferences(law, lawText, choices).map((view): Statement => ({
    ...view,
    about: describe(view),
    concerns: concernsUnitType(view.reference, unitType),
  }));
  const list = { bundle, choices, writer };
  return (
    <Section title={words.title} aside={words.asOf(formats.day(law.asOf))}>
      <p className={styles.intro}>{words.intro}</p>
      <div className={styles.parts}>
        <Disclosure summary={words.marks}>
          <KeyValueList
            entries={verificationMarks.map((mark) => ({
              key: words.mark(mark, lawText.marks[mark].name),
              value: lawText.marks[mark].meaning,
            }))}
          />
        </Disclosure>
        <Statements {...list} statements={aboutPlan} summary={words.notes} />
        <Statements {...list} statements={references} summary={words.references} />
      </div>
    </Section>
  );
}

/** Number, days and whether it holds, as far as they are known. */
function useDescription(): (view: LegalReferenceView) => readonly string[] {
  const { law: words } = useMessages().plan;
  const { formats, locale } = useLocale();
  return ({ reference: { number, issuedOn, inForceFrom, endedOn, status }, source }) =>
    [
      number === null ? "" : words.number(citedEdition(number, locale)),
      issuedOn === null ? "" : words.issued(formats.day(issuedOn)),
      inForceFrom === null ? "" : words.inForce(formats.day(inForceFrom)),
      endedOn === null ? "" : words.ended(formats.day(endedOn)),
      words.status[status],
      words.source(source),
    ].filter((part) => part !== "");
}

type StatementsProps = Pick<LawSectionProps, "bundle" | "choices" | "writer"> & {
  readonly statements: readonly Statement[];
  readonly summary: (shown: number, all: number) => string;
};

/** Those that matter to the kind of unit; the others are folded away once more. */
function Statements({ statements, summary, bundle, choices, writer }: StatementsProps) {
  const { law: words } = useMessages().plan;
  // Sixty fields that save by themselves: only for those who look.
  const [isOpen, setOpen] = useState(false);
  const concerning = statements.filter(({ concerns }) => concerns);
  const others = statements.filter(({ concerns }) => !concerns);
  const list = (some: readonly Statement[]) => (
    <ul>
      {some.map((statement) => (
        <StatementRow
          key={statement.id}
          statement={statement}
          choice={choices.find(({ referenceId }) => referenceId === statement.id)}
          lawText={bundle.lawText}
          writer={writer}
        />
      ))}
    </ul>
  );
  return (
    <Disclosure summary={summary(concerning.filter(({ shown }) => shown).length, concerning.length)} onToggle={setOpen}>
      {isOpen ? list(concerning) : null}
      {isOpen && others.length > 0 ? (
        <Disclosure summary={words.others(others.length)}>{list(others)}</Disclosure>
      ) : null}
    </Disclosure>
  );
}
