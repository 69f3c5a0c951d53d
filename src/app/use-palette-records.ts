/** What the palette finds beside the facts that every screen has: read while it is open, and kept nowhere. */
import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useState } from "react";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import type { OwnControl } from "#src/domain/statement/own-control";
import { loadOnce } from "#src/i18n/load-once";
import { loadActions } from "#src/storage/corrective-actions";
import { loadPlanTasks, type PlanTasks } from "#src/storage/plan-tasks";
import type { OpenAssessment } from "#src/storage/session";
import { loadStatement } from "#src/storage/statement";
import { useLocale, type Locale } from "#src/ui/messages";

export type PaletteRecords = {
  readonly corrective: readonly CorrectiveAction[];
  readonly ownControls: readonly OwnControl[];
  /** Null until they have come. */
  readonly planTasks: PlanTasks | null;
};

type StoredRecords = Omit<PaletteRecords, "planTasks">;

const none: StoredRecords = { corrective: [], ownControls: [] };
const loadTasks = loadOnce(loadPlanTasks);

export function usePaletteRecords(open: OpenAssessment | null, isOpen: boolean): PaletteRecords {
  const { locale } = useLocale();
  const stored = useLiveQuery(async (): Promise<StoredRecords> => {
    if (open === null || !isOpen) return none;
    const { database } = open.session.writer;
    const { id } = open.facts.assessment;
    const [corrective, { ownControls }] = await Promise.all([loadActions(database, id), loadStatement(database, id)]);
    return { corrective, ownControls };
  }, [open, isOpen]);
  const [loaded, setLoaded] = useState<{ readonly locale: Locale; readonly tasks: PlanTasks | null } | null>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    let isStale = false;
    void loadTasks(locale).then((tasks) => {
      if (!isStale) setLoaded({ locale, tasks });
    });
    return () => {
      isStale = true;
    };
  }, [isOpen, locale]);
  return { ...(stored ?? none), planTasks: loaded?.locale === locale ? loaded.tasks : null };
}
