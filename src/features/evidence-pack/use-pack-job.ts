/** Making a pack: progress, cancel, the finished file. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import type { Locale } from "#src/domain/catalog/catalog-text";
import type { EvidencePackInput } from "#src/formats/evidence-pack/evidence-pack-input";
import { writeInWorker, type PackFile, type PackJob } from "#src/formats/evidence-pack/write-in-worker";
import type { PackProgress } from "#src/formats/evidence-pack/write";
import { localDay } from "#src/i18n/formats";
import { loadCatalog } from "#src/storage/catalog-source";
import type { OpenAssessment } from "#src/storage/session";
import { wallTime } from "./wall-time";

/** What the pack screen works with. `trustScript` turns the worker's address into one that the browser accepts. */
export type PackScreenProps = OpenAssessment & {
  readonly trustScript: (url: string) => string;
  readonly appVersion: string;
};

export type PackJobState =
  | { readonly status: "idle" }
  | { readonly status: "working"; readonly progress: PackProgress | null }
  | { readonly status: "cancelled" }
  | { readonly status: "failed"; readonly reason: string }
  | {
      readonly status: "done";
      readonly file: PackFile;
      readonly madeOn: CalendarDay;
      readonly url: string;
      readonly facts: OpenAssessment["facts"];
    };

type UsePackJob = {
  readonly state: PackJobState;
  readonly start: (locale: Locale) => void;
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
    (locale: Locale) => {
      const run = async () => {
        abandoned.current = false;
        setState({ status: "working", progress: null });
        const loaded = await loadCatalog(facts.assessment.catalogId, locale);
        if (!loaded.ok) return setState({ status: "failed", reason: loaded.error.type });
        if (abandoned.current) return setState({ status: "cancelled" });
        const { catalog, text, model, modelText } = loaded.value;
        const input: EvidencePackInput = {
          ...facts,
          catalog,
          catalogText: text,
          scoringModel: model,
          scoringModelText: modelText,
          locale,
          generatedAt: wallTime(new Date()),
          isDemo: session.workspace === "demo",
          appVersion,
        };
        job.current = writeInWorker({
          input,
          fontsUrl: new URL("fonts/pdf/", document.baseURI).href,
          onProgress: (progress) => setState({ status: "working", progress }),
          createWorker: (url) => new Worker(trustScript(url), { type: "module" }),
        });
        const result = await job.current.result;
        job.current = null;
        if (!result.ok) {
          const { error } = result;
          return setState(
            error.type === "failed" ? { status: "failed", reason: error.reason } : { status: error.type },
          );
        }
        return setState({
          status: "done",
          file: result.value,
          url: URL.createObjectURL(result.value.pdf),
          madeOn: localDay(new Date()),
          facts,
        });
      };
      run().catch((error: unknown) => setState({ status: "failed", reason: String(error) }));
    },
    [facts, session, trustScript, appVersion],
  );

  return { state, start, cancel };
}
