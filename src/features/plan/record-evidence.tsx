/** The pieces of the library that prove a record: linked by code, or taken in from a file and linked at once. */
import { useState } from "react";
import { matchesEvidenceSearch } from "#src/domain/evidence/evidence-search";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { pastedName } from "#src/i18n/intake-words";
import { screenHref } from "#src/i18n/routes";
import type { Intake } from "#src/storage/evidence-intake";
import type { IntakeTarget } from "#src/storage/take-in-evidence";
import { Button } from "#src/ui/button";
import { TextField } from "#src/ui/field";
import { FileDropZone } from "#src/ui/file-drop-zone";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { useIncomingFiles } from "#src/ui/use-incoming-files";
import type { RecordDetailProps } from "./record-detail";
import styles from "./records-section.module.css";

const offered = 6;

export function RecordEvidence({ record, facts, writer, intake, intakeStatus }: RecordDetailProps) {
  const { plan, evidence: library } = useMessages();
  const words = plan.record;
  const { formats } = useLocale();
  const { evidenceItems, assessment } = facts;
  const held = new Set(record.evidenceItemIds);
  const linked = evidenceItems.filter(({ id }) => held.has(id));
  const known = new Set(evidenceItems.map(({ id }) => id));
  const lost = record.evidenceItemIds.filter((id) => !known.has(id));

  const take = async (files: readonly File[]) => {
    const ids = await takenIn(intake, assessment.id, files);
    if (ids.length > 0) await writer.link(record.id, ids, true);
  };
  const isOver = useIncomingFiles(
    (files) => void take(files),
    (at) => pastedName(at, library, formats),
  );
  return (
    <section className={styles.stack} aria-labelledby="plan-record-evidence">
      <h4 id="plan-record-evidence">{words.evidence}</h4>
      {linked.length === 0 ? <p className={styles.meta}>{words.none}</p> : null}
      <ul className={styles.linked}>
        {linked.map(({ id, code, title }) => (
          <li key={id}>
            <a href={screenHref("evidence", code)}>
              <b>{code}</b> {title}
            </a>
            <Button kind="quiet" icon="close" iconOnly onClick={() => void writer.link(record.id, [id], false)}>
              {words.unlink(code)}
            </Button>
          </li>
        ))}
      </ul>
      {lost.length === 0 ? null : (
        <p>
          <Flag icon="warning" bad>
            {plan.records.lost(lost.length)}
          </Flag>{" "}
          <Button kind="quiet" onClick={() => void writer.link(record.id, lost, false)}>
            {words.dropLost}
          </Button>
        </p>
      )}
      <FindEvidence
        items={evidenceItems.filter(({ id }) => !held.has(id))}
        onChoose={(item) => writer.link(record.id, [item.id], true)}
      />
      {intakeStatus}
      <FileDropZone
        text={isOver ? library.drop.over : library.drop.textPane}
        choose={library.drop.choose}
        isOver={isOver}
        onFiles={(files) => void take(files)}
      />
    </section>
  );
}

/** The pieces that these files became, also where their content was evidence already. */
async function takenIn(intake: Intake, assessmentId: string, files: readonly File[]): Promise<readonly string[]> {
  const target: IntakeTarget = { controlIds: [] };
  await intake.start(assessmentId, files, target);
  return intake
    .state()
    .lines.flatMap((line) => (line.target === target && "itemId" in line.outcome ? [line.outcome.itemId] : []));
}

type FindEvidenceProps = {
  readonly items: readonly EvidenceItem[];
  readonly onChoose: (item: EvidenceItem) => Promise<boolean>;
};

function FindEvidence({ items, onChoose }: FindEvidenceProps) {
  const { record: words } = useMessages().plan;
  const [search, setSearch] = useState("");
  const isSearching = search.trim() !== "";
  const found = isSearching ? items.filter((item) => matchesEvidenceSearch(item, search)) : [];
  const choose = async (item: EvidenceItem) => {
    if (await onChoose(item)) setSearch("");
  };
  return (
    <>
      <TextField
        label={words.find}
        placeholder={words.findHint}
        autoComplete="off"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <output className={styles.found}>{isSearching && found.length === 0 ? words.findUnknown : ""}</output>
      <ul className={styles.offers}>
        {found.slice(0, offered).map((item) => (
          <li key={item.id}>
            <button type="button" onClick={() => void choose(item)}>
              <b>{item.code}</b> {item.title}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
