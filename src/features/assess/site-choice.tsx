/** One level for each site of the scope; the level of the item then follows from them. */
import { useRef, useState } from "react";
import { maturityLevels, type MaturityLevel } from "#src/domain/assessment/maturity";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { LevelAtSite } from "#src/domain/assessment/site-levels";
import { clearSiteLevels, saveSiteLevel } from "#src/storage/sites";
import type { OpenAssessment } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { Disclosure } from "#src/ui/disclosure";
import { SelectField } from "#src/ui/field";
import { useLocale, useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import type { ControlWriter } from "./use-control-writer";
import styles from "./site-choice.module.css";

type SiteChoiceProps = Pick<OpenAssessment, "session" | "facts"> & {
  readonly item: EvaluatedControl;
  readonly writer: ControlWriter;
};

export function SiteChoice({ item, session, facts, writer }: SiteChoiceProps) {
  const { sites: words } = useMessages();
  const { announce } = useStatus();
  const result = useResultWords(item);
  const { modelText } = session.bundle;
  const { id: controlId } = item.control;
  const { id: assessmentId, profile } = facts.assessment;
  const isUsed = item.siteLevels.length > 0;
  const grid = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(isUsed);
  const rows: readonly Pick<LevelAtSite, "name" | "level">[] = isUsed
    ? item.siteLevels
    : profile.sites.map((name) => ({ name, level: null }));
  // With one site there is nothing to tell apart, unless levels were given while there were more.
  if (profile.sites.length < 2 && !isUsed) return null;
  const options = [
    { value: "", label: words.notGiven },
    ...maturityLevels.map((level) => ({
      value: String(level),
      label: words.option(level, modelText.levels[level]?.name ?? ""),
    })),
  ];
  const set = (siteName: string, value: string, seen: MaturityLevel | null) => {
    const level = maturityLevels.find((one) => String(one) === value) ?? null;
    void writer.saveNoticing(`${controlId}/site/${siteName}`, controlId, () =>
      saveSiteLevel(session.writer, assessmentId, { controlId, siteName }, { level }, { level: seen }),
    );
  };
  const clear = async () => {
    const kept = item.claimedLevel;
    const saved = await writer.saveNoticing(`${controlId}/sites`, controlId, () =>
      clearSiteLevels(session.writer, assessmentId, controlId, kept),
    );
    if (!saved) return;
    announce(words.cleared(controlId));
    // The button goes away with what it removed.
    grid.current?.querySelector("select")?.focus();
  };
  return (
    <div className={styles.sites}>
      <Disclosure open={open} onToggle={setOpen} summary={words.title}>
        <div ref={grid} className={styles.grid}>
          {rows.map(({ name, level }) => (
            <SelectField
              key={name}
              label={name}
              options={options}
              value={level === null ? "" : String(level)}
              onChange={(event) => set(name, event.currentTarget.value, level)}
            />
          ))}
        </div>
        <p className={styles.result}>{result}</p>
        {isUsed ? (
          <Button kind="quiet" icon="close" onClick={() => void clear()}>
            {item.claimedLevel === null ? words.clearAll : words.clear(item.claimedLevel)}
          </Button>
        ) : null}
      </Disclosure>
    </div>
  );
}

/** The rule in words (docs/scoring-model.md, 12). */
function useResultWords({ control, weight, siteLevels, claimedLevel }: EvaluatedControl): string {
  const { result } = useMessages().sites;
  const { formats } = useLocale();
  if (siteLevels.length === 0) return result.none;
  if (claimedLevel === null) return result.missing(siteLevels.filter(({ level }) => level === null).length);
  if (control.class === "clause") return result.clause(claimedLevel);
  if (weight === 3) return result.key(claimedLevel);
  const total = siteLevels.reduce((sum, site) => sum + site.weight, 0);
  const mean = siteLevels.reduce((sum, site) => sum + site.weight * (site.level ?? 0), 0) / total;
  return result.mean(claimedLevel, formats.decimal(mean));
}
