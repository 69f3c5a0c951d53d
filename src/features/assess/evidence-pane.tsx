/** Evidence of one control: what is named, whether it counts, and a form to name more. */
import { useState } from "react";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { isEvidenceCounted, type EvidenceItem } from "#src/domain/evidence/evidence-item";
import { addEvidenceItem, linkEvidenceItem, saveEvidenceItem } from "#src/storage/assessments";
import type { OpenAssessment } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { Disclosure } from "#src/ui/disclosure";
import { SelectField } from "#src/ui/field";
import { Icon } from "#src/ui/icon";
import { useLocale, useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import type { Saver } from "#src/ui/use-save";
import { EvidenceForm, type EvidenceFields } from "./evidence-form";
import styles from "./evidence-pane.module.css";
import type { ControlWriter } from "./use-control-writer";

type EvidencePaneProps = Pick<OpenAssessment, "session" | "facts"> & {
  readonly item: EvaluatedControl;
  readonly saver: Saver;
  readonly writer: ControlWriter;
  readonly adding: boolean;
  readonly onAdding: (adding: boolean) => void;
};

export function EvidencePane({
  item,
  session,
  facts,
  saver,
  writer: controlWriter,
  adding,
  onAdding,
}: EvidencePaneProps) {
  const { assess } = useMessages();
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
  const link = (evidence: EvidenceItem, linked: boolean) =>
    saver.save(`evidence-${evidence.id}/${controlId}`, () =>
      linkEvidenceItem(writer, assessmentId, evidence.id, controlId, linked),
    );
  const unlink = async (evidence: EvidenceItem) => {
    if (await link(evidence, false)) notify({ text: words.unlinked(evidence.code) });
  };

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
              assessedOn={facts.assessment.profile.assessedOn}
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
        />
      ) : null}
      <LinkExisting item={item} all={facts.evidenceItems} onLink={(evidence) => void link(evidence, true)} />
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

type EvidenceCardProps = Pick<EvidencePaneProps, "session"> & {
  readonly evidence: EvidenceItem;
  readonly assessedOn: string;
  readonly onEdit: () => void;
  readonly onUnlink: () => void;
};

function EvidenceCard({ evidence, session, assessedOn, onEdit, onUnlink }: EvidenceCardProps) {
  const words = useMessages().assess.evidence;
  const { model, modelText } = session.bundle;
  const counted = isEvidenceCounted(evidence, assessedOn, model.evidenceValidityMonths);
  return (
    <li className={styles.card}>
      <span className={styles.code}>{evidence.code}</span>
      <div>
        <p className={styles.title}>{evidence.title}</p>
        <p className={styles.meta}>
          {modelText.evidenceKinds[evidence.kind]?.name}
          {evidence.location === "" ? "" : ` · ${evidence.location}`}
          {evidence.controlIds.length > 1 ? ` · ${words.serves(evidence.controlIds.length)}` : ""}
        </p>
        <p className={counted ? styles.meta : styles.bad}>
          <Icon name={counted ? "check" : "clock"} />
          <Validity {...{ evidence, counted, assessedOn }} validityMonths={model.evidenceValidityMonths} />
        </p>
        <p className={styles.actions}>
          <button type="button" onClick={onEdit}>
            {words.edit}
          </button>
          <button type="button" onClick={onUnlink}>
            {words.unlink}
          </button>
        </p>
      </div>
    </li>
  );
}

type ValidityProps = {
  readonly evidence: EvidenceItem;
  readonly counted: boolean;
  readonly assessedOn: string;
  readonly validityMonths: number;
};

function Validity({ evidence, counted, assessedOn, validityMonths }: ValidityProps) {
  const words = useMessages().assess.evidence;
  const { formats } = useLocale();
  if (evidence.datedOn === null) return counted ? words.undated : words.undatedNotCounted;
  const day = formats.day(evidence.datedOn);
  if (counted) return words.counted(day);
  return evidence.datedOn > assessedOn ? words.future(day) : words.expired(day, validityMonths);
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
