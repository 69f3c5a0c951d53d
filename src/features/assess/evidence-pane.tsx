/** Evidence of one control: what is named, whether it counts, a form to name more, and a place for files. */
import { useState, type ReactNode } from "react";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { pastedName } from "#src/i18n/intake-words";
import { addEvidenceItem, linkEvidenceItem, saveEvidenceItem } from "#src/storage/assessments";
import type { Intake } from "#src/storage/evidence-intake";
import type { OpenAssessment } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { Disclosure } from "#src/ui/disclosure";
import { SelectField } from "#src/ui/field";
import { FileDropZone } from "#src/ui/file-drop-zone";
import { useLocale, useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import { useIncomingFiles } from "#src/ui/use-incoming-files";
import type { Saver } from "#src/ui/use-save";
import { EvidenceCard } from "./evidence-card";
import { EvidenceForm, type EvidenceFields } from "./evidence-form";
import styles from "./evidence-pane.module.css";
import type { ControlWriter } from "./use-control-writer";

type EvidencePaneProps = Pick<OpenAssessment, "session" | "facts"> & {
  readonly item: EvaluatedControl;
  readonly saver: Saver;
  readonly writer: ControlWriter;
  readonly intake: Intake;
  /** How far the intake is. */
  readonly intakeStatus: ReactNode;
  readonly adding: boolean;
  readonly onAdding: (adding: boolean) => void;
  readonly onNext: () => void;
};

export function EvidencePane({
  item,
  session,
  facts,
  saver,
  writer: controlWriter,
  intake,
  intakeStatus,
  adding,
  onAdding,
  onNext,
}: EvidencePaneProps) {
  const { assess, evidence: library } = useMessages();
  const { formats } = useLocale();
  const { notify } = useStatus();
  const [editing, setEditing] = useState<string | null>(null);
  const [suggested, setSuggested] = useState("");
  const words = assess.evidence;
  const { writer, bundle } = session;
  const assessmentId = facts.assessment.id;
  const controlId = item.control.id;
  const suggestions = bundle.text.controls[controlId]?.evidence ?? [];

  const add = async (fields: EvidenceFields) => {
    const saved = await saver.save(`evidence-of-${controlId}`, () =>
      addEvidenceItem(writer, assessmentId, { ...fields, controlIds: [controlId] }),
    );
    if (saved) onAdding(false);
  };
  const change = (evidence: EvidenceItem, fields: EvidenceFields, seen: EvidenceFields) =>
    controlWriter.saveNoticing(`evidence-${evidence.id}`, controlId, () =>
      saveEvidenceItem(writer, assessmentId, evidence.id, fields, seen),
    );
  const link = (evidence: EvidenceItem) =>
    saver.save(`evidence-${evidence.id}/${controlId}`, () =>
      linkEvidenceItem(writer, assessmentId, evidence.id, controlId, true),
    );
  const unlink = async (evidence: EvidenceItem) => {
    const saved = await saver.save(`evidence-${evidence.id}/${controlId}`, () =>
      linkEvidenceItem(writer, assessmentId, evidence.id, controlId, false),
    );
    if (saved) notify({ text: words.unlinked(evidence.code) });
  };
  const take = (files: readonly File[]) => void intake.start(assessmentId, files, { controlIds: [controlId] });
  const isOver = useIncomingFiles(take, (at) => pastedName(at, library, formats));

  return (
    <section className={styles.evidence} aria-labelledby="evidence-title">
      <div className={styles.head}>
        <h2 id="evidence-title">{words.title}</h2>
        <Button
          kind="quiet"
          icon="plus"
          shortcut="E"
          onClick={() => {
            setSuggested("");
            onAdding(true);
          }}
        >
          {words.add}
        </Button>
      </div>
      {item.evidence.length === 0 && !adding ? <p className={styles.none}>{words.none}</p> : null}
      <ul>
        {item.evidence.map((evidence) =>
          editing === evidence.id ? (
            <li key={evidence.id}>
              <EvidenceForm
                session={session}
                initial={evidence}
                onCancel={() => setEditing(null)}
                onSave={async (fields) => {
                  if (await change(evidence, fields, evidence)) setEditing(null);
                }}
              />
            </li>
          ) : (
            <EvidenceCard
              key={evidence.id}
              evidence={evidence}
              session={session}
              facts={facts}
              onEdit={() => setEditing(evidence.id)}
              onUnlink={() => void unlink(evidence)}
            />
          ),
        )}
      </ul>
      {adding ? (
        <EvidenceForm
          key={suggested}
          session={session}
          initial={{ title: suggested, kind: "record", datedOn: null, location: "" }}
          onCancel={() => onAdding(false)}
          onSave={add}
          onSaveAndGoOn={(fields) => {
            // What is typed next is meant for the next item; should the save fail, the save state offers it again.
            void add(fields);
            onNext();
          }}
        />
      ) : null}
      {intakeStatus}
      <FileDropZone
        text={isOver ? library.drop.over : library.drop.textPane}
        choose={library.drop.choose}
        isOver={isOver}
        onFiles={take}
      />
      <LinkExisting item={item} all={facts.evidenceItems} onLink={(evidence) => void link(evidence)} />
      <Disclosure summary={words.suggestions} open={item.evidence.length === 0 ? true : undefined}>
        <ul className={styles.suggestions}>
          {suggestions.map((suggestion) => (
            <li key={suggestion}>
              <span>{suggestion}</span>
              <Button
                kind="quiet"
                icon="plus"
                iconOnly
                onClick={() => {
                  setSuggested(suggestion);
                  onAdding(true);
                }}
              >
                {words.takeSuggestion(suggestion)}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

type LinkExistingProps = {
  readonly item: EvaluatedControl;
  readonly all: readonly EvidenceItem[];
  readonly onLink: (evidence: EvidenceItem) => void;
};

/** One piece may serve many controls: it is linked, not written again. */
function LinkExisting({ item, all, onLink }: LinkExistingProps) {
  const words = useMessages().assess.evidence;
  const [chosen, setChosen] = useState("");
  const others = all.filter(({ controlIds }) => !controlIds.includes(item.control.id));
  if (others.length === 0) return null;
  return (
    <div className={styles.link}>
      <SelectField
        label={words.link}
        value={chosen}
        options={[
          { value: "", label: words.linkChoose },
          ...others.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
        ]}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <Button
        disabled={chosen === ""}
        onClick={() => {
          const evidence = others.find(({ id }) => id === chosen);
          setChosen("");
          if (evidence !== undefined) onLink(evidence);
        }}
      >
        {words.linkSave}
      </Button>
    </div>
  );
}
