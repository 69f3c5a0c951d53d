/** «Excel và CSV»: files out for a spreadsheet program, and the way back. */
import type { CreateTableWorker } from "#src/formats/workbook/read-in-worker";
import type { OpenAssessment } from "#src/storage/session";
import { useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { useUndoKeys } from "#src/ui/use-undo-keys";
import type { Saver } from "#src/ui/use-save";
import { FileBackPart } from "./file-back-part";
import { FilesOut } from "./files-out";
import { useCellWriter } from "./use-cell-writer";
import styles from "./workbook.module.css";

export type WorkbookSectionProps = OpenAssessment & {
  readonly saver: Saver;
  /** Writes a copy of what is there into the chosen folder, if there is one. */
  readonly backUpFirst: () => Promise<void>;
  readonly createWorker: CreateTableWorker;
};

export function WorkbookSection(props: WorkbookSectionProps) {
  const { workbook } = useMessages();
  const writer = useCellWriter(props);
  useUndoKeys(writer);
  return (
    <Section title={workbook.title}>
      <p className={styles.intro}>{workbook.intro}</p>
      <FileBackPart {...props} writer={writer} out={<FilesOut {...props} />} />
    </Section>
  );
}
