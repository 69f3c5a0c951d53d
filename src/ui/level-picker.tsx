/** Choosing a level: six native radios, below them what the evidence allows and where the target stands. */
import { type ReactNode, useId } from "react";
import { type Level, levels } from "./cell-level";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import styles from "./level-picker.module.css";
import { useCoreMessages } from "./messages";
import { VisuallyHidden } from "./visually-hidden";

interface RailMark {
  readonly level: Level;
  readonly text: string;
}

export interface AnchorPoint {
  readonly text: string;
  readonly met: boolean;
}

export interface LevelAnchor {
  readonly level: Level;
  readonly title: string;
  readonly chosen?: boolean | undefined;
  readonly text?: ReactNode;
  /** Instead of a text: what this level asks for, and what is there already. */
  readonly points?: readonly AnchorPoint[] | undefined;
}

interface LevelPickerProps {
  readonly label: string;
  readonly value: Level | null;
  readonly onChange: (level: Level) => void;
  /** Defaults to the names of the scale in the chosen language. */
  readonly names?: Readonly<Record<Level, string>> | undefined;
  readonly cap?: RailMark | null | undefined;
  readonly target?: RailMark | null | undefined;
  readonly anchors?: readonly LevelAnchor[] | undefined;
  /** Beside the label, in every width. */
  readonly note?: string | undefined;
  /** At the right edge of the head, usually the keys. */
  readonly aside?: ReactNode;
  readonly disabled?: boolean | undefined;
  readonly describedBy?: string | undefined;
}

export function LevelPicker(props: LevelPickerProps) {
  const { label, value, onChange, names, cap, target, anchors = [], note, aside, disabled, describedBy } = props;
  const { ui } = useCoreMessages();
  const name = useId();
  return (
    <fieldset className={styles.picker} disabled={disabled} aria-describedby={describedBy}>
      <legend>
        <VisuallyHidden>{label}</VisuallyHidden>
      </legend>
      <div className={styles.head}>
        <span className={styles.title} aria-hidden="true">
          {label}
        </span>
        {note === undefined ? null : <span className={styles.note}>{note}</span>}
        {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
      </div>
      <div className={styles.steps}>
        {levels.map((level) => (
          <label key={level} className={styles.step} data-level={level}>
            <input type="radio" name={name} value={level} checked={level === value} onChange={() => onChange(level)} />
            <span className={styles.box}>
              <span className={styles.digit}>{level}</span>{" "}
              <span className={styles.name}>{(names ?? ui.levelNames)[level]}</span>
            </span>
          </label>
        ))}
      </div>
      <Rail cap={cap ?? null} target={target ?? null} />
      {anchors.length === 0 ? null : (
        <div className={styles.anchors}>
          {anchors.map((anchor) => (
            <Anchor key={anchor.level} {...anchor} />
          ))}
        </div>
      )}
    </fieldset>
  );
}

function Rail({ cap, target }: { readonly cap: RailMark | null; readonly target: RailMark | null }) {
  if (cap === null && target === null) return null;
  // The words need two boxes of width; a flag over the bracket would be struck through. Then each gets its own line.
  const isSplit = cap !== null && target !== null && (cap.level < 2 || target.level <= cap.level);
  const capRow = isSplit ? 2 : 1;
  return (
    <div className={styles.rail}>
      {target === null ? null : (
        <span className={styles.flag} style={{ gridColumn: target.level + 1, gridRow: 1 }}>
          <Icon name="flag" />
          {target.text}
        </span>
      )}
      {cap === null ? null : (
        <>
          <span className={styles.bracket} style={{ gridColumn: `1 / ${cap.level + 2}`, gridRow: capRow }} />
          <span
            className={classNames(styles.capText, cap.level < 2 && styles.beside)}
            style={{ gridColumn: cap.level < 2 ? `${cap.level + 2} / -1` : `1 / ${cap.level + 2}`, gridRow: capRow }}
          >
            {cap.text}
          </span>
        </>
      )}
    </div>
  );
}

function Anchor({ level, title, chosen, text, points }: LevelAnchor) {
  const { ui } = useCoreMessages();
  return (
    <div className={classNames(styles.anchor, chosen === true && styles.chosen)} data-level={level}>
      <h3>{title}</h3>
      {text === undefined ? null : <p>{text}</p>}
      {points === undefined ? null : (
        <ul>
          {points.map((point) => (
            <li key={point.text}>
              <Icon name={point.met ? "check" : "unknown"} />
              <span>
                <VisuallyHidden>{point.met ? ui.picker.met : ui.picker.missing}: </VisuallyHidden>
                {point.text}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
