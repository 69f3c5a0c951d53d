/** The dialog that sets values of many items, as the screens ask for it. */
import type { BulkAsked } from "#src/features/assess/use-quick-work";
import { BulkSetDialog, type BulkSetDialogProps } from "#src/features/bulk-set/bulk-set-dialog";
import { commonValues, emptyValues, valuesOfItem } from "#src/features/bulk-set/start-values";
import { useMessages } from "#src/ui/messages";

type BulkSetProps = Omit<BulkSetDialogProps, "title" | "items" | "start" | "onlyEmpty"> & {
  readonly asked: BulkAsked;
};

export function BulkSet({ asked, ...props }: BulkSetProps) {
  const { titles } = useMessages().bulkSet;
  const count = asked.items.length;
  switch (asked.kind) {
    case "down":
      return (
        <BulkSetDialog
          {...props}
          items={asked.items}
          title={titles.down(asked.source.control.id, count)}
          start={valuesOfItem(asked.source)}
          onlyEmpty={false}
        />
      );
    case "group":
      return (
        <BulkSetDialog
          {...props}
          items={asked.items}
          title={titles.group(asked.groupId, count)}
          start={commonValues(asked.items)}
          onlyEmpty
        />
      );
    case "chosen":
      return asked.level === null ? (
        <BulkSetDialog
          {...props}
          items={asked.items}
          title={titles.chosen(count)}
          start={commonValues(asked.items)}
          onlyEmpty={false}
        />
      ) : (
        <BulkSetDialog
          {...props}
          items={asked.items}
          title={titles.level(count, asked.level)}
          start={{ values: { ...emptyValues, level: asked.level }, ticked: ["level"] }}
          onlyEmpty={false}
        />
      );
  }
}
