/** What is known about a piece of evidence beside its file. */
import { evidenceCap } from "#src/domain/assessment/maturity";
import {
  evidenceClassifications,
  evidenceItemKinds,
  evidenceSources,
  type EvidenceItem,
} from "#src/domain/evidence/evidence-item";
import { DateField } from "#src/ui/date-field";
import { SelectField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import { unsavedDrafts } from "#src/storage/unsaved-drafts";
import { DraftField } from "#src/ui/draft-field";
import styles from "./evidence-detail.module.css";
import type { EvidenceDetailProps } from "./evidence-detail";

type TextField = "title" | "location" | "owner" | "checkedBy" | "site";
type DayField = "datedOn" | "periodFrom" | "validUntil" | "checkedOn";

const longest: Readonly<Record<TextField, number>> = {
  title: 255,
  location: 500,
  owner: 120,
  checkedBy: 120,
  site: 255,
};

export function DetailFields({ item, session, facts, writer }: Omit<EvidenceDetailProps, "intake" | "onClose">) {
  const { detail: words, sources, classifications } = useMessages().evidence;
  const { evidenceKinds } = session.bundle.modelText;
  const { sites } = facts.assessment.profile;
  const text = (field: TextField, hint?: string) => (
    <DraftField
      keeper={unsavedDrafts}
      key={`${item.id}/${field}`}
      label={words[field]}
      value={item[field] ?? ""}
      maxLength={longest[field]}
      place={`${item.id}/${field}`}
      hint={hint}
      required={field === "title"}
      emptyError={field === "title" ? words.titleMissing : undefined}
      onSave={async (written, seen) =>
        (field !== "title" || written.trim() !== "") && writer.set(item, { [field]: written.trim() }, { [field]: seen })
      }
    />
  );
  const day = (field: DayField, hint?: string) => (
    <DateField
      key={`${item.id}/${field}`}
      label={words[field]}
      value={item[field] ?? null}
      hint={hint}
      onChange={(value) => void writer.set(item, { [field]: value })}
    />
  );
  return (
    <div className={styles.stack}>
      {text("title")}
      <SelectField
        label={words.kind}
        value={item.kind}
        options={evidenceItemKinds.map((kind) => ({
          value: kind,
          label: words.kindLevel(evidenceKinds[kind]?.name ?? kind, evidenceCap(kind)),
        }))}
        onChange={(event) => {
          const kind = chosen(evidenceItemKinds, event.currentTarget.value);
          if (kind !== undefined) void writer.set(item, { kind });
        }}
      />
      <SelectField
        label={words.source}
        value={sourceOf(item)}
        options={evidenceSources.map((value) => ({ value, label: sources[value] }))}
        onChange={(event) => {
          const source = chosen(evidenceSources, event.currentTarget.value);
          if (source !== undefined) void writer.set(item, { source });
        }}
      />
      <h3>{words.dates}</h3>
      {day("datedOn", words.datedHint)}
      <div className={styles.two}>
        {day("periodFrom", words.periodHint)}
        {day("validUntil")}
      </div>
      <h3>{words.people}</h3>
      {text("owner")}
      <div className={styles.two}>
        {text("checkedBy")}
        {day("checkedOn")}
      </div>
      {sites.length === 0 ? (
        text("site")
      ) : (
        <SelectField
          label={words.site}
          value={item.site ?? ""}
          options={[
            { value: "", label: "–" },
            ...[...new Set([...sites, item.site ?? ""])]
              .filter((site) => site !== "")
              .map((site) => ({ value: site, label: site })),
          ]}
          onChange={(event) => void writer.set(item, { site: event.currentTarget.value })}
        />
      )}
      {text("location")}
      <SelectField
        label={words.classification}
        hint={words.classificationHint}
        value={item.classification ?? "internal"}
        options={evidenceClassifications.map((value) => ({ value, label: classifications[value] }))}
        onChange={(event) => {
          const classification = chosen(evidenceClassifications, event.currentTarget.value);
          if (classification !== undefined) void writer.set(item, { classification });
        }}
      />
    </div>
  );
}

const chosen = <Value extends string>(values: readonly Value[], text: string): Value | undefined =>
  values.find((value) => value === text);

/** Pieces named before there were files say where they are kept, and no more. */
const sourceOf = ({ source, versions = [] }: EvidenceItem) => source ?? (versions.length > 0 ? "file" : "archive");
