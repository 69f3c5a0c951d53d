/** Making a pack: progress, cancel, the finished file. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import type { Locale } from "#src/domain/catalog/catalog-text";
import type { PackContents } from "#src/domain/pack/pack-document";
import {
  writeInWorker,
  type PackFailure,
  type PackFile,
  type PackJob,
} from "#src/formats/evidence-pack/write-in-worker";
import type { PackProgress } from "#src/formats/evidence-pack/write";
import { localDay } from "#src/i18n/formats";
import { loadCatalogOf } from "#src/storage/catalog-of-assessment";
import { loadPackContent, loadPackFiles } from "#src/storage/pack-content";
import { loadPlan } from "#src/storage/plan-source";
import type { OpenAssessment } from "#src/storage/session";
import { wallTime } from "#src/i18n/wall-time";

/** What the pack screen works with. `trustScript` turns the worker's address into one that the browser accepts. */
export type PackScreenProps = OpenAssessment & {
  readonly trustScript: (url: string) => string;
  readonly appVersion: string;
};

export type PackChoice = { readonly locale: Locale; readonly contents: PackContents };

export type PackJobState =
  | { readonly status: "idle" }
  | { readonly status: "working"; readonly progress: PackProgress | null }
  | { readonly status: "cancelled" }
  | { readonly status: "failed"; readonly failure: Exclude<PackFailure, { readonly type: "cancelled" }> }
  | {
      readonly status: "done";
      readonly file: PackFile;
      readonly choice: PackChoice;
      readonly madeOn: CalendarDay;
      readonly url: string;
      readonly facts: OpenAssessment["facts"];
    };

type UsePackJob = {
  readonly state: PackJobState;
  readonly start: (choice: PackChoice) => void;
  readonly cancel: () => void;
};

export function usePackJob(
  { session, facts }: OpenAssessment,
  trustScript: (url: string) => string,
  appVersion: string,
): UsePackJob {
  const [state, setState] = useState<PackJobState>({ status: "idle" });
  const job = useRef<PackJob | null>(null);

  /** Raised by cancelling and by leaving; looked at after every wait that has no job to cancel yet. */
  const abandoned = useRef(false);
  const cancel = useCallback(() => {
    abandoned.current = true;
    job.current?.cancel();
  }, []);

  useEffect(() => cancel, [cancel]);
  useEffect(() => {
    if (state.status !== "done") return undefined;
    return () => URL.revokeObjectURL(state.url);
  }, [state]);

  const start = useCallback(
    (choice: PackChoice) => {
      const fail = (reason: string) => setState({ status: "failed", failure: { type: "failed", reason } });
      const run = async () => {
        abandoned.current = false;
        setState({ status: "working", progress: null });
        const { id } = facts.assessment;
        const { database } = session.writer;
        const [loaded, plan, content] = await Promise.all([
          loadCatalogOf(database, facts.assessment, choice.locale),
          loadPlan(choice.locale),
          loadPackContent(database, id),
        ]);
        if (!loaded.ok) return fail(loaded.error.type);
        if (!plan.ok) return fail(plan.error.type);
        const files =
          choice.contents === "full"
            ? await loadPackFiles(database, content.evidenceItems, () => abandoned.current)
            : [];
        if (abandoned.current) return setState({ status: "cancelled" });
        const { catalog, text, model, modelText } = loaded.value;
        job.current = writeInWorker({
          input: {
            ...content,
            ...choice,
            // The worker copies what it is given: what does not leave does not go there either.
            changes: choice.contents === "full" ? content.changes : [],
            files,
            catalog,
            catalogText: text,
            scoringModel: model,
            scoringModelText: modelText,
            plan: plan.value,
            generatedAt: wallTime(new Date()),
            isDemo: session.workspace === "demo",
            appVersion,
          },
          fontsUrl: new URL("fonts/pdf/", document.baseURI).href,
          onProgress: (progress) => setState({ status: "working", progress }),
          createWorker: (url) => new Worker(trustScript(url), { type: "module" }),
        });
        const result = await job.current.result;
        job.current = null;
        if (!result.ok) {
          const { error } = result;
          return setState(error.type === "cancelled" ? { status: "cancelled" } : { status: "failed", failure: error });
        }
        return setState({
          status: "done",
          file: result.value,
          choice,
          url: URL.createObjectURL(result.value.pdf),
          madeOn: localDay(new Date()),
          facts,
        });
      };
      run().catch((error: unknown) => fail(String(error)));
    },
    [facts, session, trustScript, appVersion],
  );

  return { state, start, cancel };
}
