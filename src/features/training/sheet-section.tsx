/** The attendance sheet: to print and sign, and in one press a piece of evidence. */
import { useState } from "react";
import { attendanceSheet, findSheetGaps } from "#src/domain/training/attendance-sheet";
import { writeAttendanceInWorker, type AttendanceFiles } from "#src/formats/attendance-sheet/write-in-worker";
import { wallTime } from "#src/i18n/wall-time";
import { loadTrainingPaths } from "#src/storage/training-path-source";
import { loadTrainingSession } from "#src/storage/training-sessions";
import { keepAttendanceSheet } from "#src/storage/training-evidence";
import { Button } from "#src/ui/button";
import { download } from "#src/ui/download";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import type { CourseViewProps } from "./course-view";
import styles from "./training-screen.module.css";

type State = "idle" | "working" | "failed" | "full";

export function SheetSection(props: CourseViewProps) {
  const { open, bundle, training } = props;
  const { training: all } = useMessages();
  const { sheet: words } = all;
  const { formats } = useLocale();
  const { state, print, keep } = useSheet(props);
  const gaps = findSheetGaps(attendanceSheet(training));
  const kept = open.facts.evidenceItems.find((item) => item.id === training.evidenceItemId);
  const catalogId = open.session.bundle.catalog.id;
  const wanted = new Set(bundle.paths.evidenceFor[catalogId] ?? []);
  const linked = kept?.controlIds.filter((id) => wanted.has(id)) ?? [];
  return (
    <Section title={words.title}>
      <p className={styles.quiet}>{words.text}</p>
      {gaps.length === 0 ? null : (
        <p className={styles.missing}>
          <Flag icon="warning">
            {words.missing} {formats.list(gaps.map((gap) => words.gaps[gap]))}.
          </Flag>
        </p>
      )}
      <div className={styles.actions}>
        <Button disabled={state === "working"} onClick={() => void print()}>
          {state === "working" ? words.making : words.make}
        </Button>
        <Button kind="primary" disabled={state === "working"} onClick={() => void keep()}>
          {kept === undefined ? words.keep : words.keepAgain}
        </Button>
      </div>
      <div role="status" className={styles.missing}>
        {kept === undefined ? null : (
          <>
            <Flag icon="check">
              {linked.length === 0 ? words.keptNoItem(kept.code) : words.kept(kept.code, formats.list(linked))}
            </Flag>
            <p className={styles.quiet}>{words.signed}</p>
          </>
        )}
        {kept === undefined && training.evidenceItemId !== null ? <Flag icon="note">{words.gone}</Flag> : null}
        {state === "failed" || state === "full" ? (
          <Flag icon="warning" bad>
            {state === "full" ? words.vaultFull : words.failed}
          </Flag>
        ) : null}
      </div>
    </Section>
  );
}

function useSheet({ open, bundle, training, saver, createWorker, appVersion }: CourseViewProps) {
  const { sheet: words } = useMessages().training;
  const { formats } = useLocale();
  const [state, setState] = useState<State>("idle");
  const { session, facts } = open;
  const { database } = session.writer;

  /** What was typed a moment ago belongs onto the sheet too. */
  const written = async () => {
    await saver.settle();
    const [fresh, vietnamese] = await Promise.all([
      loadTrainingSession(database, training.id),
      loadTrainingPaths("vi"),
    ]);
    if (fresh === null || !vietnamese.ok) return null;
    const { profile } = facts.assessment;
    const { controls, title } = vietnamese.value.catalogText;
    const files = await writeAttendanceInWorker({
      input: {
        sheet: attendanceSheet(fresh),
        organisation: profile.organisationName,
        parentOrganisation: profile.parentOrganisation,
        signerPosition: profile.signerPosition,
        signerName: profile.signerName,
        titles: Object.fromEntries(fresh.items.map(({ controlId }) => [controlId, controls[controlId]?.title ?? ""])),
        edition: title,
        isDemo: session.workspace === "demo",
        generatedAt: wallTime(new Date(session.writer.now())),
        appVersion,
      },
      fontsUrl: new URL("fonts/pdf/", document.baseURI).href,
      createWorker,
    });
    if (!files.ok) return null;
    const day = fresh.heldOn === null ? "" : formats.day(fresh.heldOn);
    return { fresh, files: files.value, name: words.fileName(fresh.course, fresh.heldOn ?? ""), day };
  };
  const run = async (handOver: (made: NonNullable<Awaited<ReturnType<typeof written>>>) => Promise<State>) => {
    setState("working");
    try {
      const made = await written();
      setState(made === null ? "failed" : await handOver(made));
    } catch {
      setState("failed");
    }
  };
  const keepFiles = async (made: NonNullable<Awaited<ReturnType<typeof written>>>): Promise<State> => {
    const { fresh, files, name, day } = made;
    const known = new Set(session.bundle.catalog.controls.map(({ id }) => id));
    const wanted = bundle.paths.evidenceFor[session.bundle.catalog.id] ?? [];
    // Also where the writing throws, which the saver turns into a failure of its own.
    let outcome: State = "failed";
    await saver.save(`training-${training.id}/sheet`, async () => {
      const kept = await keepAttendanceSheet(session.writer, fresh, {
        ...pick(files),
        name,
        title: words.evidenceTitle(fresh.course, day).slice(0, 255),
        controlIds: wanted.filter((id) => known.has(id)),
      });
      if (kept.ok) outcome = "idle";
      else if (kept.error.type === "vault-full") outcome = "full";
      return kept;
    });
    return outcome;
  };
  return {
    state,
    print: () =>
      run(async ({ files, name }) => {
        download(files.sheet, name);
        return "idle";
      }),
    keep: () => run(keepFiles),
  };
}

const pick = ({ sheet, sheetThatLeaves }: AttendanceFiles) => ({ sheet, sheetThatLeaves });
