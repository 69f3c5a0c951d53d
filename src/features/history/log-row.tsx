/** One operation: when, about what, what changed, who. Many items stand behind a disclosure. */
import { useState } from "react";
import { recordedAt, type Change } from "#src/domain/history/change";
import { instantOf } from "#src/domain/history/hybrid-logical-clock";
import { groupBy } from "#src/domain/shared/group-by";
import { isCreation, isMergeMark, turnsMerge } from "#src/i18n/change-words";
import { screenHref } from "#src/i18n/routes";
import { Tag } from "#src/ui/chip";
import { Disclosure } from "#src/ui/disclosure";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { ChangeValues, type ChangeTools } from "./change-values";
import styles from "./log-row.module.css";
import type { LoggedOperation } from "./read-log";

type LogRowProps = {
  readonly operation: LoggedOperation;
  readonly tools: ChangeTools;
  readonly ownDeviceId: string;
};

export function LogRow({ operation, tools, ownDeviceId }: LogRowProps) {
  const { history: says } = useMessages();
  const { formats } = useLocale();
  const [newest] = operation.changes;
  const at = recordedAt(newest);
  return (
    <li className={styles.row}>
      <time dateTime={at}>{formats.time(at)}</time>
      <What operation={operation} tools={tools} />
      <div className={styles.who}>
        {newest.actor.trim() === "" ? says.nobody : newest.actor}
        {newest.deviceId === ownDeviceId ? null : (
          <span className={styles.meta}>{says.otherDevice(newest.deviceId.slice(-4))}</span>
        )}
      </div>
      {isClockWrong(newest) ? (
        <div className={styles.clock}>
          <Flag icon="clock">{says.clockWrong(formats.dateTime(instantOf(newest.clock)))}</Flag>
        </div>
      ) : null}
    </li>
  );
}

const minute = 60_000;

/** The logical clock never goes back; a wall clock that did was wrong by as much. */
const isClockWrong = (change: Change) =>
  Math.abs(Date.parse(instantOf(change.clock)) - Date.parse(recordedAt(change))) > minute;

function What({ operation, tools }: Pick<LogRowProps, "operation" | "tools">) {
  const { history: says } = useMessages();
  const { words } = tools;
  const changes = operation.changes.toReversed().filter((change) => !isMergeMark(change));
  const [first] = changes;
  const items = groupBy(changes, ({ entity, entityId }) => `${entity}/${entityId}`).size;
  const { kind } = operation.changes[0].operation;
  const how =
    kind === "edit" ? null : (
      <span className={styles.kind}>
        <Tag>{says.kinds[kind]}</Tag>
      </span>
    );
  if (first === undefined || isCreation(first)) {
    return (
      <p className={styles.whole}>
        {how}
        {words.operation(changes.length === 0 ? operation.changes : changes)}
      </p>
    );
  }
  if (items > 1) {
    return (
      <>
        <b>{says.items(items)}</b>
        <div className={styles.change}>
          <p>
            {how}
            {turnsMerge(operation.changes) ? words.operation(operation.changes) : words.touched(changes)}
          </p>
          <Items changes={changes} tools={tools} />
        </div>
      </>
    );
  }
  return (
    <>
      <ItemLink change={first} tools={tools} />
      <div>
        {changes.map((change, index) => (
          <div key={change.id} className={styles.change}>
            <p>
              {index === 0 ? how : null}
              {words.changed(change)}
            </p>
            <ChangeValues change={change} tools={tools} />
          </div>
        ))}
      </div>
    </>
  );
}

/** Drawn only while open: a bulk edit may be about all items. */
function Items({ changes, tools }: { readonly changes: readonly Change[]; readonly tools: ChangeTools }) {
  const { history: says } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={says.showItems(changes.length)} onToggle={setOpen}>
      {open ? (
        <ul className={styles.items}>
          {changes.map((change) => (
            <li key={change.id}>
              <ItemLink change={change} tools={tools} />
              <div className={styles.change}>
                <p>{tools.words.changed(change)}</p>
                <ChangeValues change={change} tools={tools} />
              </div>
            </li>
          ))}
        </ul>
      ) : null}
    </Disclosure>
  );
}

function ItemLink({ change, tools }: { readonly change: Change; readonly tools: ChangeTools }) {
  const { words, facts } = tools;
  const { entity, entityId } = change;
  const controlId =
    entity === "control-assessment" ? entityId : facts.evidenceItems.find(({ id }) => id === entityId)?.controlIds[0];
  const title = words.title(change);
  const name = (
    <>
      <b>{words.item(change)}</b>
      {title === "" ? "" : ` ${title}`}
    </>
  );
  if (entity === "assessment") {
    return (
      <a className={styles.item} href={screenHref("profile")}>
        {name}
      </a>
    );
  }
  if (entity === "training-session") {
    return (
      <a className={styles.item} href={screenHref("help", entityId)}>
        {name}
      </a>
    );
  }
  return controlId === undefined ? (
    <span>{name}</span>
  ) : (
    <a className={styles.item} href={screenHref("assess", controlId)}>
      {name}
    </a>
  );
}
