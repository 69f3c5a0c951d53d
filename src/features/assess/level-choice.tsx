/** The level picker with what the evidence allows, where the target stands, and the anchors in sight. */
import { previousBaseline } from "#src/domain/baseline/previous-baseline";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { evidenceNeededFor } from "#src/domain/assessment/maturity";
import type { OpenAssessment, Session } from "#src/storage/session";
import { levels, type Level } from "#src/ui/cell-level";
import { Icon } from "#src/ui/icon";
import { LevelPicker, type LevelAnchor } from "#src/ui/level-picker";
import { useMessages } from "#src/ui/messages";
import { TermText } from "#src/ui/term";
import styles from "./level-choice.module.css";
import { LevelHelpButton } from "./level-help-button";
import { SiteChoice } from "./site-choice";
import type { ControlWriter } from "./use-control-writer";

type LevelChoiceProps = {
  readonly item: EvaluatedControl;
  readonly session: Session;
  readonly facts: OpenAssessment["facts"];
  readonly writer: ControlWriter;
};

export function LevelChoice({ item, session, facts, writer }: LevelChoiceProps) {
  const { assess, sites } = useMessages();
  const { modelText } = session.bundle;
  const { claimedLevel, level, cap, target } = item;
  const followsSites = item.siteLevels.length > 0;
  const previous = usePreviousLevel(item, facts);
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
        note={previous ?? undefined}
        disabled={followsSites}
        aside={`${assess.picker.keys.digits} · ${assess.picker.keys.notApplicable}`}
        describedBy={isCapped ? "level-capped" : followsSites ? "level-follows-sites" : undefined}
      />
      {isCapped ? (
        <p id="level-capped" className={styles.capped}>
          <Icon name="warning" />
          <span>
            <TermText
              text={assess.picker.capped(
                claimedLevel,
                level,
                modelText.evidenceKinds[evidenceNeededFor(claimedLevel)]?.name.toLocaleLowerCase() ?? "",
              )}
              terms={["document", "record", "metricSeries"]}
            />
          </span>
        </p>
      ) : null}
      {followsSites ? (
        <p id="level-follows-sites" className={styles.follows}>
          {sites.follows}
        </p>
      ) : null}
      <LevelHelpButton item={item} session={session} facts={facts} />
      <SiteChoice item={item} session={session} facts={facts} writer={writer} />
    </div>
  );
}

/** What the period before found, in words; null where there was none of this edition. */
function usePreviousLevel({ control }: EvaluatedControl, { baselines = [], assessment }: OpenAssessment["facts"]) {
  const { sites: words } = useMessages();
  const previous = previousBaseline(baselines, assessment);
  if (previous?.catalogId !== assessment.catalogId) return null;
  const found = previous.controls.find(({ controlId }) => controlId === control.id);
  if (found === undefined) return null;
  const level = found.applicable ? (found.level?.toString() ?? words.notAssessed) : words.notApplicable;
  return words.previous(level, previous.label);
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
