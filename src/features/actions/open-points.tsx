/** «n điểm gợi ý chưa có hành động»: chosen ones become actions in one operation. */
import { useState } from "react";
import { controlIdsOfPoint, sourceIdOfPoint, type OpenPoint } from "#src/domain/action/action-register";
import { draftFromPoint, groupPoints, type ActionDraft } from "#src/domain/action/draft-action";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { Disclosure } from "#src/ui/disclosure";
import { CheckboxField } from "#src/ui/field";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { TermText } from "#src/ui/term";
import { GradeMark } from "./grade-mark";
import styles from "./open-points.module.css";
import { placeOfPoint, pointReason, pointSubject, statementOf } from "./point-words";

type OpenPointsProps = Pick<OpenAssessment, "session" | "evaluation"> & {
  readonly points: readonly OpenPoint[];
  /** The item, clause or capability that the address asks for. */
  readonly wanted: string | null;
  /** There are no actions yet: this is where they come from. */
  readonly isStart: boolean;
  readonly today: CalendarDay;
  /** Resolves to whether it was saved. */
  readonly onCreate: (drafts: readonly ActionDraft[]) => Promise<boolean>;
};

const keyOf = (point: OpenPoint) => `${point.source}/${sourceIdOfPoint(point)}/${placeOfPoint(point)}`;

export function OpenPoints({ points, wanted, isStart, session, evaluation, today, onCreate }: OpenPointsProps) {
  const messages = useMessages();
  const { points: words } = messages.actions;
  const isWanted = (point: OpenPoint) => wanted !== null && placeOfPoint(point) === wanted;
  const [chosen, setChosen] = useState<readonly string[]>(() => points.filter(isWanted).map(keyOf));
  const [isOpen, setIsOpen] = useState(isStart || wanted !== null);

  const breaking = points.filter(({ grade }) => grade === "major" || grade === "minor");
  const others = points.filter((point) => !breaking.includes(point));
  const picked = points.filter((point) => chosen.includes(keyOf(point)));
  const wantedActions = groupPoints(picked);
  const isAll = breaking.length > 0 && breaking.every((point) => chosen.includes(keyOf(point)));
  const toggle = (key: string) =>
    setChosen(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]);
  const create = async () => {
    const words = { messages, text: session.bundle.text };
    const { controls } = evaluation;
    const drafts = wantedActions.map((group) => {
      const [point] = group;
      const [only] = controlIdsOfPoint(point);
      const plan = controls.find(({ control }) => control.id === only)?.record;
      const statement = group.map((one) => statementOf(one, words, controls)).join("\n");
      return draftFromPoint(point, { statement, raisedOn: today }, plan);
    });
    if (!(await onCreate(drafts))) return;
    setChosen([]);
    setIsOpen(false);
  };
  const list = (shown: readonly OpenPoint[], label: string) => (
    <ul className={styles.points} aria-label={label}>
      {shown.map((point) => (
        <PointRow
          key={keyOf(point)}
          point={point}
          session={session}
          isChosen={chosen.includes(keyOf(point))}
          onToggle={() => toggle(keyOf(point))}
        />
      ))}
    </ul>
  );
  if (points.length === 0 && wanted === null) return null;
  const countOf = (grade: "major" | "minor") => breaking.filter((point) => point.grade === grade).length;
  return (
    <div className={styles.block}>
      <Section
        plain
        title={breaking.length === 0 ? words.none : words.title(breaking.length)}
        aside={
          breaking.length === 0 ? undefined : (
            <TermText text={words.counts(countOf("major"), countOf("minor"))} terms={["major", "minor"]} />
          )
        }
      >
        {wanted !== null && !points.some(isWanted) ? <p>{words.noneOfPlace(wanted)}</p> : null}
        {points.length === 0 ? null : (
          <Disclosure
            summary={breaking.length === 0 ? words.others(others.length) : words.label}
            open={isOpen}
            onToggle={setIsOpen}
          >
            <div className={styles.body}>
              {breaking.length < 2 ? null : (
                <CheckboxField
                  label={words.all}
                  checked={isAll}
                  onChange={() => setChosen(isAll ? [] : breaking.map(keyOf))}
                />
              )}
              {breaking.length === 0 ? list(others, words.othersLabel) : list(breaking, words.label)}
              {breaking.length === 0 || others.length === 0 ? null : (
                <Disclosure summary={words.others(others.length)} open={others.some(isWanted) || undefined}>
                  {list(others, words.othersLabel)}
                </Disclosure>
              )}
              <div className={styles.foot}>
                <Button
                  kind="primary"
                  aria-disabled={picked.length === 0 ? true : undefined}
                  onClick={picked.length === 0 ? undefined : () => void create()}
                >
                  {words.create(wantedActions.length)}
                </Button>
              </div>
            </div>
          </Disclosure>
        )}
      </Section>
    </div>
  );
}

type PointRowProps = {
  readonly point: OpenPoint;
  readonly session: OpenAssessment["session"];
  readonly isChosen: boolean;
  readonly onToggle: () => void;
};

function PointRow({ point, session, isChosen, onToggle }: PointRowProps) {
  const messages = useMessages();
  const { points: words } = messages.actions;
  const asWords = { messages, text: session.bundle.text };
  const subject = pointSubject(point, asWords);
  const ids = controlIdsOfPoint(point);
  return (
    <li className={styles.point} data-chosen={isChosen || undefined}>
      <input type="checkbox" aria-label={words.choose(subject)} checked={isChosen} onChange={onToggle} />
      <GradeMark grade={point.grade} />
      <div>
        {ids.length === 1 ? (
          <a className={styles.subject} href={screenHref("assess", ids[0])}>
            {subject}
          </a>
        ) : (
          <span className={styles.subject}>{subject}</span>
        )}
        {ids.length > 1 ? <span className={styles.meta}>{words.items(ids.join(", "))}</span> : null}
      </div>
      <div className={styles.reason}>
        {point.source === "review" ? <b>{words.reviewer}: </b> : null}
        {pointReason(point, asWords)}
        {point.earlier === null ? null : (
          <span className={styles.earlier}>
            <Flag icon="history">{words.earlier(point.earlier)}</Flag>{" "}
          </span>
        )}
      </div>
    </li>
  );
}
