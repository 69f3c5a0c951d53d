/** The six levels with their anchors, what each would need at this item, and why the evidence stops it where it does. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { explainLevels, uncountedEvidence, type ExplainedLevel } from "#src/domain/assessment/explain-levels";
import { validityOf } from "#src/domain/evidence/evidence-coverage";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { Tag } from "#src/ui/chip";
import { Dialog } from "#src/ui/dialog";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import styles from "./level-help.module.css";

type LevelHelpProps = Pick<OpenAssessment, "session" | "facts"> & {
  readonly item: EvaluatedControl;
  readonly onClose: () => void;
};

export function LevelHelp({ item, session, facts, onClose }: LevelHelpProps) {
  const { glossary, help } = useMessages();
  const { levels: words } = help;
  const { bundle } = session;
  const examples = bundle.text.controls[item.control.id]?.evidence ?? [];
  return (
    <Dialog open wide title={words.title(item.control.id)} onClose={onClose}>
      <WhyHere item={item} session={session} facts={facts} />
      <ol className={styles.levels} reversed>
        {explainLevels(item)
          .toReversed()
          .map((explained) => (
            <Level key={explained.level} explained={explained} session={session} />
          ))}
      </ol>
      {examples.length === 0 ? null : (
        <Section level={3} title={words.examples}>
          <ul className={styles.examples}>
            {examples.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        </Section>
      )}
      <p className={styles.need}>
        {words.keyboard} <a href={screenHref("help", "thuat-ngu")}>{glossary.title}</a>
      </p>
    </Dialog>
  );
}

function WhyHere({ item, session, facts }: Omit<LevelHelpProps, "onClose">) {
  const { levels: words } = useMessages().help;
  const { formats } = useLocale();
  const { modelText, model } = session.bundle;
  const validity = validityOf(facts.assessment.profile, model.evidenceValidityMonths);
  const kind = modelText.evidenceKinds[item.evidenceKind]?.name.toLocaleLowerCase() ?? "";
  return (
    <Section level={3} plain title={words.why}>
      <ul className={styles.why}>
        <li>{item.evidenceKind === "none" ? words.none : words.best(kind, formats.integer(item.cap))}</li>
        {uncountedEvidence(item, validity).map(({ code, standing }) => (
          <li key={code}>{words.notCounted[standing](code)}</li>
        ))}
      </ul>
    </Section>
  );
}

type LevelProps = { readonly explained: ExplainedLevel } & Pick<LevelHelpProps, "session">;

function Level({ explained, session }: LevelProps) {
  const { levels: words } = useMessages().help;
  const { formats } = useLocale();
  const { level, needed, allowed, claimed, counts } = explained;
  const { levels, evidenceKinds } = session.bundle.modelText;
  const { name = "", anchors = [] } = levels[level] ?? {};
  const marks = [
    ...(claimed ? [words.claimed] : []),
    ...(counts ? [words.counts] : []),
    ...(allowed ? [] : [words.capped]),
  ];
  return (
    <li className={styles.level}>
      <div>
        <h4>{words.level(formats.integer(level), name)}</h4>
        <p className={styles.marks}>
          {marks.map((mark) => (
            <Tag key={mark}>{mark}</Tag>
          ))}
        </p>
      </div>
      <div>
        <ul className={styles.anchors}>
          {anchors.map((anchor) => (
            <li key={anchor}>{anchor}</li>
          ))}
        </ul>
        <p className={styles.need}>
          {words.raise}:{" "}
          {needed === "none" ? words.nothing : words.need(evidenceKinds[needed]?.name.toLocaleLowerCase() ?? "")}
        </p>
      </div>
    </li>
  );
}
