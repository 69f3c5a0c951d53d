/** An action that is closed or called off: what was written, to read. */
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import { screenHref } from "#src/i18n/routes";
import { KeyValueList } from "#src/ui/key-value-list";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./action-detail.module.css";
import type { ActionDetailProps } from "./action-detail";

const fields = [
  "statement",
  "controlIds",
  "raisedOn",
  "correction",
  "consequence",
  "whys",
  "rootCause",
  "similarCases",
  "action",
  "owner",
  "dueOn",
  "approvedBy",
  "result",
  "completedOn",
  "evidenceItemIds",
  "effectivenessCheckedBy",
  "effectivenessCheckedOn",
  "effectivenessBasis",
  "effective",
  "withdrawnReason",
] as const satisfies readonly (keyof CorrectiveAction)[];

export function ActionRecord({ action, facts }: Pick<ActionDetailProps, "action" | "facts">) {
  const { records } = useMessages();
  const { formats } = useLocale();
  const shown = (field: (typeof fields)[number]) => {
    switch (field) {
      case "controlIds":
        return links(action.controlIds.map((id) => ({ name: id, href: screenHref("assess", id) })));
      case "evidenceItemIds":
        return links(
          facts.evidenceItems
            .filter(({ id }) => action.evidenceItemIds.includes(id))
            .map(({ code }) => ({ name: code, href: screenHref("evidence", code) })),
        );
      case "whys":
        return action.whys.filter((why) => why.trim() !== "").join("\n");
      case "raisedOn":
      case "dueOn":
      case "completedOn":
      case "effectivenessCheckedOn":
        return action[field] === null ? "" : formats.day(action[field]);
      case "effective":
        return action.effective === null ? "" : records.values.effective[action.effective ? "true" : "false"];
      case "statement":
      case "correction":
      case "consequence":
      case "rootCause":
      case "similarCases":
      case "action":
      case "owner":
      case "approvedBy":
      case "result":
      case "effectivenessCheckedBy":
      case "effectivenessBasis":
      case "withdrawnReason":
        return action[field].trim();
    }
  };
  const entries = fields
    .map((field) => ({ key: records.fields["corrective-action"][field], value: shown(field) }))
    .filter(({ value }) => value !== "" && value !== null);
  return (
    <div className={styles.record}>
      <KeyValueList entries={entries} />
    </div>
  );
}

const links = (targets: readonly { readonly name: string; readonly href: string }[]) =>
  targets.length === 0 ? null : (
    <span className={styles.named}>
      {targets.map(({ name, href }) => (
        <a key={name} href={href}>
          {name}
        </a>
      ))}
    </span>
  );
