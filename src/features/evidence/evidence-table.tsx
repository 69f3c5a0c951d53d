/** The library by code: what each piece is, what it serves, and whether it counts. */
import { memo } from "react";
import { currentVersion } from "#src/domain/evidence/current-version";
import type { Validity } from "#src/domain/evidence/evidence-coverage";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { fileLine, standingWords } from "#src/i18n/evidence-words";
import { screenHref } from "#src/i18n/routes";
import type { Session } from "#src/storage/session";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { Table } from "#src/ui/table";
import styles from "./evidence-table.module.css";

type EvidenceTableProps = {
  readonly items: readonly EvidenceItem[];
  readonly session: Session;
  readonly validity: Validity;
  /** The code of the piece that is open. */
  readonly current: string | null;
};

export const EvidenceTable = memo(function EvidenceTable(props: EvidenceTableProps) {
  const { items, session, validity, current } = props;
  const words = useMessages().evidence.table;
  return (
    <Table caption={words.caption} stickyHead className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.code}</th>
          <th scope="col">{words.item}</th>
          <th scope="col">{words.kind}</th>
          <th scope="col">{words.serves}</th>
          <th scope="col">{words.validity}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <EvidenceRow key={item.id} {...{ item, session, validity }} isCurrent={item.code === current} />
        ))}
      </tbody>
    </Table>
  );
});

/** Ids that are named before the rest is counted. */
const idsNamed = 3;

type EvidenceRowProps = Pick<EvidenceTableProps, "session" | "validity"> & {
  readonly item: EvidenceItem;
  readonly isCurrent: boolean;
};

const EvidenceRow = memo(function EvidenceRow({ item, session, validity, isCurrent }: EvidenceRowProps) {
  const messages = useMessages();
  const { table: words, sources } = messages.evidence;
  const { formats } = useLocale();
  const version = currentVersion(item);
  const standing = standingWords(item, validity, messages, formats);
  const { code, controlIds, source } = item;
  const without = source === undefined || source === "file" ? words.noFile : sources[source];
  const about = [version === null ? without : fileLine(version, formats), item.site ?? "", item.location];
  const named = controlIds.toSorted(formats.compare).slice(0, idsNamed).join(", ");
  const rest = controlIds.length - idsNamed;
  return (
    <tr data-selected={isCurrent || undefined}>
      <td className={styles.code}>{code}</td>
      <td>
        <a
          className={styles.title}
          href={screenHref("evidence", code)}
          aria-current={isCurrent ? "true" : undefined}
          data-evidence={code}
        >
          {item.title}
        </a>
        <span className={styles.meta}>{about.filter((part) => part !== "").join(" · ")}</span>
      </td>
      <td>{session.bundle.modelText.evidenceKinds[item.kind]?.name}</td>
      <td>
        {controlIds.length === 0 ? (
          <span className={styles.meta}>{words.servesNothing}</span>
        ) : (
          `${named}${rest > 0 ? ` ${words.more(rest)}` : ""}`
        )}
      </td>
      <td>
        <Flag icon={standing.bad ? "clock" : "check"} bad={standing.bad}>
          {standing.text}
        </Flag>
      </td>
    </tr>
  );
});
