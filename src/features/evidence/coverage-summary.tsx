/** Three numbers about what is wanting, each with the rows behind it. */
import { useId, useState, type ReactNode } from "react";
import type { EvidenceCoverage } from "#src/domain/evidence/evidence-coverage";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { screenHref } from "#src/i18n/routes";
import type { Session } from "#src/storage/session";
import { Icon } from "#src/ui/icon";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./coverage-summary.module.css";

type CoverageSummaryProps = { readonly coverage: EvidenceCoverage; readonly session: Session };

type Part = { readonly name: string; readonly count: number; readonly text: string; readonly rows: ReactNode };

export function CoverageSummary({ coverage, session }: CoverageSummaryProps) {
  const { coverage: words } = useMessages().evidence;
  const { formats } = useLocale();
  const [open, setOpen] = useState<string | null>(null);
  const rowsId = useId();
  const { claimsWithoutRecord, ending, servingNothing, duplicates } = coverage;
  const parts: readonly Part[] = [
    {
      name: "claims",
      count: claimsWithoutRecord.length,
      text: claimsWithoutRecord.length === 0 ? words.claimsNone : words.claims(claimsWithoutRecord.length),
      rows: claimsWithoutRecord.map(({ control, claimedLevel, cap }) => (
        <li key={control.id}>
          <a href={screenHref("assess", control.id)}>
            <b>{control.id}</b> {session.bundle.text.controls[control.id]?.title}
          </a>{" "}
          <span className={styles.meta}>{words.claim(claimedLevel ?? 0, cap)}</span>
        </li>
      )),
    },
    {
      name: "ending",
      count: ending.length,
      text: ending.length === 0 ? words.endingNone : words.ending(ending.length),
      rows: ending.map(({ item, lastDay }) => <ItemRow key={item.id} item={item} meta={formats.day(lastDay)} />),
    },
    {
      name: "unused",
      count: servingNothing.length,
      text: servingNothing.length === 0 ? words.unusedNone : words.unused(servingNothing.length),
      rows: servingNothing.map((item) => <ItemRow key={item.id} item={item} />),
    },
  ];
  const shown = parts.find(({ name, count }) => name === open && count > 0);
  return (
    <section className={styles.coverage} aria-label={words.label}>
      <div className={styles.parts}>
        {parts.map(({ name, count, text }) =>
          count === 0 ? (
            <p key={name} className={styles.good}>
              <Icon name="check" />
              <span>{text}</span>
            </p>
          ) : (
            <button
              key={name}
              type="button"
              aria-expanded={shown?.name === name}
              aria-controls={shown?.name === name ? rowsId : undefined}
              onClick={() => setOpen(open === name ? null : name)}
            >
              <span className={styles.text}>{text}</span>
              <Icon name={shown?.name === name ? "chevron-down" : "chevron-right"} />
            </button>
          ),
        )}
      </div>
      {shown === undefined ? null : (
        <ul id={rowsId} className={styles.rows}>
          {shown.rows}
        </ul>
      )}
      {duplicates.map((same) => (
        <p key={same[0]?.id} className={styles.note}>
          <Icon name="note" />
          <span>{words.duplicates(formats.list(same.map(({ code }) => code)))}</span>
        </p>
      ))}
    </section>
  );
}

function ItemRow({ item, meta = "" }: { readonly item: EvidenceItem; readonly meta?: string }) {
  return (
    <li>
      <a href={screenHref("evidence", item.code)}>
        <b>{item.code}</b> {item.title}
      </a>{" "}
      <span className={styles.meta}>{meta}</span>
    </li>
  );
}
