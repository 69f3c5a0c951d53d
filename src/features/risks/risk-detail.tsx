/** Everything about one risk, in the order in which it is thought through. Each field saves by itself. */
import type { ReactNode } from "react";
import { riskLimits, type Risk } from "#src/domain/risk/risk";
import type { RiskWeakness } from "#src/domain/risk/risk-weaknesses";
import type { Session } from "#src/storage/session";
import { unsavedDrafts } from "#src/storage/unsaved-drafts";
import { Button } from "#src/ui/button";
import { DateField } from "#src/ui/date-field";
import { DetailPane } from "#src/ui/detail-pane";
import { DraftArea, DraftField } from "#src/ui/draft-field";
import { useMessages } from "#src/ui/messages";
import { OptionChoice } from "./option-choice";
import { RiskControls } from "./risk-controls";
import styles from "./risk-detail.module.css";
import { RiskRating } from "./risk-rating";
import type { LoadedRiskLibrary } from "./use-risk-library";
import type { RiskWriter } from "./use-risk-writer";
import { WeaknessList } from "./weakness-list";

export type RiskDetailProps = {
  readonly risk: Risk;
  readonly session: Session;
  readonly weaknesses: readonly RiskWeakness[];
  /** Names already in use, offered while typing. */
  readonly people: readonly string[];
  readonly library: LoadedRiskLibrary | undefined;
  readonly writer: RiskWriter;
  /** Codes of the neighbours in the list; null at its ends. */
  readonly previous: string | null;
  readonly next: string | null;
  readonly onSelect: (code: string) => void;
  readonly onClose: () => void;
};

type LineField = "asset" | "riskOwner" | "treatmentOwner" | "acceptedBy";
type AreaField = "threat" | "vulnerability" | "consequence" | "treatment";
type DayField = "treatmentDueOn" | "treatmentDoneOn" | "acceptedOn" | "reviewedOn";

const longest: Readonly<Record<LineField | AreaField, number>> = {
  asset: riskLimits.asset,
  threat: riskLimits.threat,
  vulnerability: riskLimits.vulnerability,
  consequence: riskLimits.consequence,
  treatment: riskLimits.treatment,
  riskOwner: riskLimits.person,
  treatmentOwner: riskLimits.person,
  acceptedBy: riskLimits.person,
};

export function RiskDetail(props: RiskDetailProps) {
  const { risk, session, weaknesses, people, library, writer, previous, next, onSelect, onClose } = props;
  const { risks, records } = useMessages();
  const { detail: words } = risks;
  const names = records.fields.risk;

  const draft = (field: LineField | AreaField) => ({
    keeper: unsavedDrafts,
    label: names[field],
    value: risk[field],
    maxLength: longest[field],
    place: `${risk.id}/${field}`,
    onSave: (written: string, seen: string) => writer.set(risk, { [field]: written }, { [field]: seen }),
  });
  const line = (field: LineField) => (
    <DraftField key={field} {...draft(field)} suggestions={field === "asset" ? [] : people} />
  );
  const area = (field: AreaField) => <DraftArea key={field} {...draft(field)} rows={2} />;
  const day = (field: DayField) => (
    <DateField
      key={field}
      label={names[field]}
      value={risk[field]}
      onChange={(value) => void writer.set(risk, { [field]: value })}
    />
  );
  const remove = async () => {
    if (await writer.remove(risk)) onClose();
  };
  return (
    <DetailPane
      title={words.label(risk.code)}
      tools={
        <>
          <Move code={previous} icon="arrow-up" label={words.previous} onSelect={onSelect} />
          <Move code={next} icon="arrow-down" label={words.next} onSelect={onSelect} />
        </>
      }
      closeLabel={words.close}
      onClose={onClose}
      foot={
        <Button kind="danger" icon="trash" onClick={() => void remove()}>
          {words.remove}
        </Button>
      }
    >
      <WeaknessList weaknesses={weaknesses} />
      <Part title={words.about}>
        {line("asset")}
        <div className={styles.two}>
          {area("threat")}
          {area("vulnerability")}
        </div>
        {area("consequence")}
        {line("riskOwner")}
      </Part>
      <Part title={words.inherent} hint={words.inherentHint}>
        <RiskRating risk={risk} view="inherent" library={library} writer={writer} />
      </Part>
      <Part title={words.treatment}>
        <OptionChoice risk={risk} writer={writer} />
        <RiskControls risk={risk} session={session} writer={writer} />
        {area("treatment")}
        {line("treatmentOwner")}
        <div className={styles.two}>
          {day("treatmentDueOn")}
          {day("treatmentDoneOn")}
        </div>
      </Part>
      <Part title={words.residual} hint={words.residualHint}>
        <RiskRating risk={risk} view="residual" library={library} writer={writer} />
      </Part>
      <Part
        title={words.acceptance}
        hint={risk.treatmentOption === "retain" ? words.acceptanceHint.whole : words.acceptanceHint.residual}
      >
        <div className={styles.two}>
          {line("acceptedBy")}
          {day("acceptedOn")}
        </div>
      </Part>
      <Part title={words.reviewed}>
        <div className={styles.two}>{day("reviewedOn")}</div>
      </Part>
    </DetailPane>
  );
}

type PartProps = { readonly title: string; readonly hint?: string; readonly children: ReactNode };

function Part({ title, hint, children }: PartProps) {
  return (
    <section className={styles.part} aria-label={title}>
      <div className={styles.partHead}>
        <h3>{title}</h3>
        {hint === undefined ? null : <p className={styles.meta}>{hint}</p>}
      </div>
      {children}
    </section>
  );
}

type MoveProps = {
  readonly code: string | null;
  readonly icon: "arrow-up" | "arrow-down";
  readonly label: string;
  readonly onSelect: (code: string) => void;
};

function Move({ code, icon, label, onSelect }: MoveProps) {
  return (
    <Button
      kind="quiet"
      icon={icon}
      iconOnly
      disabled={code === null}
      shortcut={icon === "arrow-up" ? "K" : "J"}
      onClick={() => code !== null && onSelect(code)}
    >
      {label}
    </Button>
  );
}
