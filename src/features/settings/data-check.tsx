/** «Kiểm tra dữ liệu»: a row for each thing that has to hold, and what was found. */
import { useRef, useState } from "react";
import { checkData, dataChecks, type DataCheck as Check } from "#src/storage/check-data";
import { loadLastCheck, saveLastCheck } from "#src/storage/last-check";
import type { Writer } from "#src/storage/writer";
import { Button } from "#src/ui/button";
import { Flag } from "#src/ui/flag";
import { GateList, GateRow } from "#src/ui/gate-row";
import { useLocale, useMessages } from "#src/ui/messages";
import { LastCheckText } from "./last-check-text";
import styles from "./settings-screen.module.css";

type CheckState =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly done: number }
  | { readonly status: "done"; readonly checks: readonly Check[] }
  | { readonly status: "failed"; readonly reason: string };

export function DataCheck({ writer }: { readonly writer: Writer }) {
  const { settings, errors, backup } = useMessages();
  const { dataCheck: words } = settings.storage;
  const { formats } = useLocale();
  const { name: databaseName } = writer.database;
  const [state, setState] = useState<CheckState>({ status: "idle" });
  const cancellation = useRef<AbortController | null>(null);

  const run = async () => {
    const controller = new AbortController();
    cancellation.current = controller;
    setState({ status: "running", done: 0 });
    const checked = await checkData(writer, {
      signal: controller.signal,
      onProgress: ({ done }) => setState({ status: "running", done }),
    });
    if (!checked.ok) return setState({ status: "failed", reason: errors[checked.error.type] });
    const passed = checked.value.every(({ fault }) => fault === null);
    saveLastCheck(databaseName, "data", { at: new Date(writer.now()).toISOString(), passed });
    return setState({ status: "done", checks: checked.value });
  };

  const isRunning = state.status === "running";
  const passed = state.status === "done" && state.checks.every(({ fault }) => fault === null);
  return (
    <div className={styles.persistence}>
      {state.status === "done" ? null : <LastCheckText check={loadLastCheck(databaseName, "data")} />}
      <div className={styles.update}>
        <Button disabled={isRunning} onClick={() => void run()}>
          {words.run}
        </Button>
        {isRunning ? <Button onClick={() => cancellation.current?.abort()}>{backup.progress.cancel}</Button> : null}
        <output>
          {isRunning ? words.running(formats.integer(state.done + 1), formats.integer(dataChecks.length)) : null}
          {state.status === "failed" ? (
            <Flag icon="warning" bad>
              {state.reason}
            </Flag>
          ) : null}
          {state.status === "done" ? (
            <Flag icon={passed ? "check" : "warning"} bad={!passed}>
              {passed ? words.passed : words.failed}
            </Flag>
          ) : null}
        </output>
      </div>
      {state.status === "done" ? (
        <GateList label={words.list}>
          {state.checks.map(({ name, fault, count }) => (
            <GateRow
              key={name}
              state={fault === null ? "passed" : "failed"}
              condition={words.checks[name]}
              result={fault === null ? words.count(formats.integer(count)) : words.fault(fault)}
            />
          ))}
        </GateList>
      ) : null}
    </div>
  );
}
