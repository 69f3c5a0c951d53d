import type { BulkSetMessages } from "#src/i18n/vi/bulk-set";

const items = (count: number) => (count === 1 ? "1 item" : `${count} items`);

export const bulkSet: BulkSetMessages = {
  titles: {
    chosen: (count) => `Edit ${items(count)}`,
    level: (count, level) => `Set level ${level} for ${items(count)}`,
    down: (id, count) => `Fill down from ${id} to ${items(count)}`,
    group: (group, count) => `Set for the whole group ${group} (${items(count)})`,
  },
  hint: "Tick what is to be set; what is not ticked stays as it is in each item.",
  fields: {
    level: "Level",
    target: "Target",
    owner: "Owner",
    dueOn: "Target due on",
    applicability: "Applicability",
    note: "Note",
    evidence: "Link evidence as well",
  },
  level: (level, name) => `${level} · ${name}`,
  chooseEvidence: "Choose existing evidence",
  reasonForAll: "One reason for all items that change. Where reasons differ, write them in the items.",
  reasonProblems: {
    missing: "Give a reason.",
    empty: "This only repeats that the control does not apply. Say what in the scope or the risks leads to it.",
  },
  onlyEmpty: "Fill empty fields only, replace nothing",
  preview: {
    nothing: (total) => `Nothing to set yet for ${items(total)}.`,
    changes: (count, total) => `${count} of ${items(total)} will change.`,
    unchanged: (count) => (count === 1 ? "1 item stays as it is." : `${count} items stay as they are.`),
    replaced: (lost) => `Values to be replaced: ${lost.join(", ")}.`,
    lost: (field, count) => `${field.toLowerCase()} in ${items(count)}`,
    refused: {
      sites: (count) => `No level for ${items(count)}: it follows from the sites.`,
      excluded: (count) => `No level and no evidence for ${items(count)} not applicable.`,
      lower: (count) => `Target of ${items(count)} not lowered: each needs a reason and an approver of its own.`,
      clause: (count) => (count === 1 ? "1 clause always applies." : `${count} clauses always apply.`),
    },
  },
  apply: (count) => (count === 0 ? "Nothing to change" : `Apply to ${items(count)}`),
  cancel: "Cancel",
  failed: "Not saved; nothing has changed. See the reason at the top and try again.",
  done: (count) => `${items(count)} changed. Ctrl+Z takes all of it back.`,
};
