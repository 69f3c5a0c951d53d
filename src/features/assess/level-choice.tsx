/** The level picker with what the evidence allows, where the target stands, and the anchors in sight. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { evidenceNeededFor } from "#src/domain/assessment/maturity";
import type { Session } from "#src/storage/session";
import { levels, type Level } from "#src/ui/cell-level";
import { Icon } from "#src/ui/icon";
import { LevelPicker, type LevelAnchor } from "#src/ui/level-picker";
import { useMessages } from "#src/ui/messages";
import styles from "./level-choice.module.css";
import type { ControlWriter } from "./use-control-writer";

type LevelChoiceProps = {
  readonly item: EvaluatedControl;
  readonly session: Session;
  readonly writer: ControlWriter;
};

export function LevelChoice({ item, session, writer }: LevelChoiceProps) {
  const { assess } = useMessages();
  const { modelText } = session.bundle;
  const { claimedLevel, level, cap, target } = item;
  const isCapped = claimedLevel !== null && level !== null && claimedLevel > level;
  return (
    <div className={styles.choice}>
      <LevelPicker
        label={assess.picker.label}
        value={claimedLevel}
        onChange={(chosen) => writer.setLevel(item, chosen)}
        names={namesOf(session)}
        cap={{ level: cap, text: assess.picker.cap(cap) }}
        target={{ level: target, text: assess.picker.target(target) }}
        anchors={useAnchors(item, session)}
        aside={`${assess.picker.keys.digits} · ${assess.picker.keys.notApplicable}`}
        describedBy={isCapped ? "level-capped" : undefined}
      />
      {isCapped ? (
        <p id="level-capped" className={styles.capped}>
          <Icon name="warning" />
          <span>
            {assess.picker.capped(
              claimedLevel,
              level,
              modelText.evidenceKinds[evidenceNeededFor(claimedLevel)]?.name.toLocaleLowerCase() ?? "",
            )}
          </span>
        </p>
      ) : null}
    </div>
  );
}

const namesOf = ({ bundle }: Session) =>
  Object.fromEntries(levels.map((level) => [level, bundle.modelText.levels[level]?.name ?? ""])) as Record<
    Level,
    string
  >;

/** One level lower, the chosen one, and what the next one asks for; around level 3 while nothing is chosen. */
function useAnchors({ claimedLevel }: EvaluatedControl, { bundle }: Session): readonly LevelAnchor[] {
  const words = useMessages().assess.picker.anchor;
  const texts = bundle.modelText.levels;
  const centre = claimedLevel ?? 3;
  const lowest = Math.max(0, Math.min(3, centre - 1));
  return levels.slice(lowest, lowest + 3).map((level) => {
    const { name = "", anchors = [], summary = "" } = texts[level] ?? {};
    if (level === claimedLevel)
      return { level, title: words.chosen(level, name), chosen: true, text: `${anchors.join(". ")}.` };
    if (claimedLevel !== null && level === claimedLevel + 1) {
      // From level 4 on, the first anchor is the level below.
      const points = anchors.map((text, index) => ({ text, met: level >= 4 && index === 0 }));
      return { level, title: words.next(level), points };
    }
    return { level, title: claimedLevel === level + 1 ? words.lower(level) : words.plain(level, name), text: summary };
  });
}
