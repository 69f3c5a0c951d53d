import { useState } from "react";
import { listNames, type ListName } from "#src/domain/workbook/list-columns";
import { localDay } from "#src/i18n/formats";
import type { OpenAssessment } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { download } from "#src/ui/download";
import { SelectField } from "#src/ui/field";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { makeCsv, makeWorkbook } from "./make-files";
import styles from "./workbook.module.css";

export function FilesOut({ session, facts }: Pick<OpenAssessment, "session" | "facts">) {
  const { workbook, workbookLists: words } = useMessages();
  const { out } = workbook;
  const [list, setList] = useState<ListName>("statement");
  const [said, setSaid] = useState<{ readonly text: string; readonly isBad: boolean } | null>(null);
  const { lists } = words;
  const { id, profile } = facts.assessment;

  const give = async (what: string, ending: string, make: () => Promise<Blob>) => {
    const day = localDay(new Date(session.writer.now()));
    const name = `${out.fileName(what, profile.organisationName, day)}.${ending}`;
    try {
      download(await make(), name);
      setSaid({ text: out.done(name), isBad: false });
    } catch {
      setSaid({ text: out.failed, isBad: true });
    }
  };

  return (
    <Section title={out.title} level={3} plain>
      <div className={styles.stack}>
        <div>
          <Button
            icon="download"
            onClick={() => void give(out.workbookName, "xlsx", () => makeWorkbook(session, id, words))}
          >
            {out.workbook}
          </Button>
          <p className={styles.note}>{out.workbookHint}</p>
        </div>
        <div className={styles.csv}>
          <SelectField
            label={out.list}
            value={list}
            options={listNames.map((value) => ({ value, label: lists[value] }))}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setList(listNames.find((name) => name === value) ?? "statement");
            }}
          />
          <Button
            icon="download"
            onClick={() => void give(lists[list], "csv", () => makeCsv(session, id, words, list))}
          >
            {out.csv}
          </Button>
        </div>
        <p className={styles.note}>{out.care}</p>
        <div role="status">
          {said === null ? null : (
            <Flag icon={said.isBad ? "warning" : "check"} bad={said.isBad}>
              {said.text}
            </Flag>
          )}
        </div>
      </div>
    </Section>
  );
}
