/** A control of Annex A in the statement. Applicability, status, owner and day are those of its assessment. */
import { useState } from "react";
import { applicabilities, implementationStatuses, noteLimit } from "#src/domain/assessment/assessment";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { unsavedDrafts } from "#src/storage/unsaved-drafts";
import { cellLevel } from "#src/ui/cell-level";
import { DateField } from "#src/ui/date-field";
import { DraftArea, DraftField } from "#src/ui/draft-field";
import { SelectField } from "#src/ui/field";
import { LevelCell } from "#src/ui/level-cell";
import { useMessages } from "#src/ui/messages";
import { Segmented } from "#src/ui/segmented";
import { ExcludeDialog } from "./exclude-dialog";
import { ExclusionPart } from "./exclusion-part";
import { EvidencePart } from "./evidence-part";
import { InheritancePart } from "./inheritance-part";
import { ReasonBoxes } from "./reason-fields";
import styles from "./row-detail.module.css";
import type { AnnexSource, StatementItem } from "./statement-item";
import type { StatementWriter } from "./use-statement-writer";

export type DetailProps = Pick<OpenAssessment, "facts"> & {
  readonly item: StatementItem;
  readonly people: readonly string[];
  readonly writer: StatementWriter;
};

type AnnexDetailProps = DetailProps & { readonly source: AnnexSource };

export function AnnexDetail({ item, source, facts, people, writer }: AnnexDetailProps) {
  const { assess, terms, statement, records } = useMessages();
  /** Leaving out needs a reason, an approver and a day: as it was when it was asked for, until it is saved. */
  const [excluding, setExcluding] = useState<StatementItem | null>(null);
  const { control, entry } = source;
  const { record } = control;
  const words = statement.detail;
  const names = records.fields["soa-entry"];
  const isExclusion = item.row.exclusion !== null;
  const place = (field: string) => `${record.assessmentId}/${record.controlId}/${field}`;
  const impliedStatus = record.implementationStatus === null ? control.status : "not-implemented";
  return (
    <>
      <div className={styles.choice}>
        <Segmented
          label={assess.form.applicability}
          value={record.applicability}
          options={applicabilities.map((value) => ({ value, label: terms.applicability[value] }))}
          onChange={(value) => {
            if (value === "not-applicable") setExcluding(item);
            else void writer.setApplicability(source, value);
          }}
        />
        <p className={styles.level}>
          <LevelCell level={cellLevel(control)} missingEvidence={control.missingEvidence} />
          <span>
            {control.applicable
              ? words.level(
                  control.level === null ? terms.notAssessed : terms.level(control.level),
                  terms.target(control.target).toLocaleLowerCase(),
                )
              : terms.applicability["not-applicable"]}
          </span>
          <a href={screenHref("assess", record.controlId)}>{words.toAssessment}</a>
        </p>
      </div>
      {isExclusion ? (
        <ExclusionPart source={source} writer={writer} />
      ) : (
        <section className={styles.part}>
          <ReasonBoxes
            label={names.inclusionReasons}
            chosen={entry.inclusionReasons}
            onChange={(inclusionReasons) => void writer.setEntry(source, { inclusionReasons })}
          />
          <DraftArea
            keeper={unsavedDrafts}
            label={names.inclusionText}
            hint={words.inclusionHint}
            value={entry.inclusionText}
            maxLength={noteLimit}
            place={place("inclusionText")}
            onSave={(inclusionText, seen) => writer.setEntry(source, { inclusionText }, { inclusionText: seen })}
          />
          {record.justification.trim() === "" ? null : (
            <DraftArea
              keeper={unsavedDrafts}
              label={words.earlierReason}
              value={record.justification}
              maxLength={noteLimit}
              place={place("justification")}
              onSave={(justification, seen) => writer.setControl(source, { justification }, { justification: seen })}
            />
          )}
          <RiskLinks item={item} />
        </section>
      )}
      {record.applicability === "inherited" ? <InheritancePart source={source} writer={writer} /> : null}
      <section className={styles.part}>
        <h3>{words.implementation}</h3>
        {isExclusion ? null : (
          <div className={styles.two}>
            <SelectField
              label={assess.form.status}
              value={record.implementationStatus ?? ""}
              options={[
                { value: "", label: assess.form.statusImplied(terms.status[impliedStatus]) },
                ...implementationStatuses.map((value) => ({ value, label: terms.status[value] })),
              ]}
              onChange={(event) => {
                const chosen = implementationStatuses.find((value) => value === event.currentTarget.value);
                void writer.setControl(source, { implementationStatus: chosen ?? null });
              }}
            />
            <DateField
              label={names.implementedOn}
              value={entry.implementedOn}
              onChange={(implementedOn) => void writer.setEntry(source, { implementedOn })}
            />
          </div>
        )}
        <div className={styles.two}>
          <DraftField
            keeper={unsavedDrafts}
            label={assess.form.owner}
            value={record.owner}
            maxLength={120}
            suggestions={people}
            place={place("owner")}
            onSave={(owner, seen) => writer.setControl(source, { owner }, { owner: seen })}
          />
          <DateField
            label={records.fields["own-control"].dueOn}
            value={record.dueOn}
            onChange={(dueOn) => void writer.setControl(source, { dueOn })}
          />
        </div>
      </section>
      <EvidencePart
        items={control.evidence}
        all={facts.evidenceItems}
        onAttach={(id) => void writer.linkEvidence(record.controlId, id, true)}
        onDetach={(id) => void writer.linkEvidence(record.controlId, id, false)}
      />
      {excluding === null ? null : (
        <ExcludeDialog
          items={[excluding]}
          people={people}
          onClose={() => setExcluding(null)}
          onApply={async (controlIds, fields) => {
            const saved = await writer.exclude(controlIds, fields);
            if (saved) setExcluding(null);
            return saved;
          }}
        />
      )}
    </>
  );
}

/** Said by the risks: which of them lead to this control, and how they are treated. */
function RiskLinks({ item: { row } }: { readonly item: StatementItem }) {
  const { statement, records } = useMessages();
  const words = statement.detail;
  return (
    <div className={styles.risks}>
      <h3>{words.risks}</h3>
      {row.risks.length === 0 ? (
        <p className={styles.meta}>
          {words.noRisks} <a href={screenHref("risks")}>{words.toRisks}</a>
        </p>
      ) : (
        <ul>
          {row.risks.map(({ id, code, option }) => (
            <li key={id}>
              <a href={screenHref("risks", id)}>
                {option === null ? code : words.riskOption(code, records.values.treatmentOption[option])}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
