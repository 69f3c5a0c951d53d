/** The door for files, and what became of the one that came. */
import type { ReactNode } from "react";
import { isSameJson } from "#src/domain/shared/is-same-json";
import { placeKey, type CellDifference } from "#src/domain/workbook/compare-lists";
import type { NewRow } from "#src/domain/workbook/new-rows";
import { Button } from "#src/ui/button";
import { FileDrop } from "#src/ui/file-drop";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { MappingForm } from "./mapping-form";
import { Preview } from "./preview";
import { RefusedText } from "./refused-text";
import type { useCellWriter } from "./use-cell-writer";
import { useFileBack } from "./use-file-back";
import styles from "./workbook.module.css";
import type { WorkbookSectionProps } from "./workbook-section";

type FileBackPartProps = WorkbookSectionProps & {
  readonly writer: ReturnType<typeof useCellWriter>;
  /** Beside the door. */
  readonly out: ReactNode;
};

export function FileBackPart({ writer, out, ...props }: FileBackPartProps) {
  const { back, refused } = useMessages().workbook;
  const file = useFileBack(props);
  const { state } = file;
  const dismiss = (
    <Button kind="quiet" onClick={file.dismiss}>
      {back.dismiss}
    </Button>
  );
  return (
    <>
      <div className={styles.ways}>
        {out}
        <Section title={back.title} level={3} plain>
          <FileDrop
            accept=".xlsx,.xlsm,.csv,.tsv,.txt"
            label={back.drop}
            button={back.choose}
            note={back.note}
            onFiles={([first]) => {
              if (first !== undefined) void file.open(first);
            }}
          />
          <div role="status">
            {state.status === "reading" ? <p className={styles.note}>{back.reading(state.name)}</p> : null}
          </div>
        </Section>
      </div>
      <div role="alert">
        {state.status === "refused" ? (
          <div className={styles.refused}>
            <Flag icon="warning" bad>
              {refused.title(state.name)} <RefusedText reason={state.reason} />
            </Flag>
            {dismiss}
          </div>
        ) : null}
      </div>
      {state.status === "mapping" ? (
        <MappingForm
          key={state.name}
          name={state.name}
          tables={state.tables}
          session={props.session}
          onMapped={(table, mapping) => void file.map(state.name, table, mapping)}
          dismiss={dismiss}
        />
      ) : null}
      {state.status === "compared" ? (
        <Preview
          key={`${state.name}/${String(state.isStale)}`}
          name={state.name}
          comparison={state.comparison}
          hasBase={state.found.lists.some(
            ({ rows }) => rows.length === 0 || rows.some(({ base }) => base.type !== "none"),
          )}
          isStale={state.isStale}
          dismiss={dismiss}
          onApply={async (chosen) => {
            const now = await file.compareNow(state.found);
            const isAsSeen =
              chosen.differences.every((one) => now.differences.some((other) => isSameDifference(one, other))) &&
              chosen.newRows.every((one) => now.newRows.some((other) => isSameRow(one, other)));
            if (!isAsSeen) {
              await file.compareAgain(state.name, state.found);
              return "stale";
            }
            if (!(await writer.apply(chosen))) return "failed";
            file.dismiss();
            return "applied";
          }}
        />
      ) : null}
    </>
  );
}

const isSameDifference = (one: CellDifference, other: CellDifference): boolean =>
  placeKey(one.place) === placeKey(other.place) &&
  one.conflict === other.conflict &&
  isSameJson(one.current, other.current) &&
  isSameJson(one.edited, other.edited);

/** Also in whether another row says the same by now. */
const isSameRow = (one: NewRow, other: NewRow): boolean =>
  one.address.cell === other.address.cell && isSameJson(one, other);
