/**
 * A modal dialog with one search field and what it finds, in groups.
 *
 * The dialog is the browser's; the field and its list are Base UI's combobox (docs/decisions/0007-composite-widgets.md):
 * the focus stays in the field and the arrows, Home, End and Enter act on the rows. Fetched with whatever shows it.
 */
import { Autocomplete } from "@base-ui/react/autocomplete";
import type { ReactNode } from "react";
import { Button } from "./button";
import { Icon } from "./icon";
import { useCoreMessages } from "./messages";
import styles from "./search-dialog.module.css";
import { useModalDialog } from "./use-modal-dialog";

export interface SearchRow {
  readonly id: string;
  /** Stands before the title, in a column of its own. */
  readonly code?: string | undefined;
  readonly title: string;
  /** A short word at the right edge. */
  readonly detail?: string | undefined;
  /** A second, smaller line: where in the row's texts something was found. */
  readonly below?: string | undefined;
}

export interface SearchGroup<Row extends SearchRow> {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly Row[];
}

interface SearchDialogProps<Row extends SearchRow> {
  readonly label: string;
  readonly fieldLabel: string;
  readonly listLabel: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  /** Already searched and sorted; only groups that have rows. */
  readonly groups: readonly SearchGroup<Row>[];
  /** Stands in place of the rows when there are none. */
  readonly empty: ReactNode;
  readonly foot: ReactNode;
  readonly onChoose: (row: Row) => void;
  readonly onClose: () => void;
}

export function SearchDialog<Row extends SearchRow>(props: SearchDialogProps<Row>) {
  const { label, fieldLabel, listLabel, placeholder, query, onQueryChange, groups, empty, foot } = props;
  const { onChoose, onClose } = props;
  const { ui } = useCoreMessages();
  const dialog = useModalDialog(onClose);
  const items = groups.map(({ id, heading, rows }) => ({ value: id, heading, items: rows }));
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={label}>
      <Autocomplete.Root
        inline
        open
        autoHighlight="always"
        keepHighlight
        items={items}
        filteredItems={items}
        itemToStringValue={(row: Row) => row.title}
        value={query}
        onValueChange={onQueryChange}
      >
        <div className={styles.sheet}>
          <div className={styles.head}>
            <Icon name="search" />
            <Autocomplete.Input
              className={styles.field}
              type="text"
              aria-label={fieldLabel}
              placeholder={placeholder}
              enterKeyHint="go"
            />
            <Button kind="quiet" icon="close" iconOnly onClick={onClose}>
              {ui.dialog.close}
            </Button>
          </div>
          {items.length === 0 ? <p className={styles.empty}>{empty}</p> : null}
          <Autocomplete.List
            className={styles.list}
            aria-label={listLabel}
            onMouseDown={(event) => event.preventDefault()}
          >
            {(group: (typeof items)[number]) => (
              <Autocomplete.Group key={group.value} items={group.items}>
                <Autocomplete.GroupLabel className={styles.heading}>{group.heading}</Autocomplete.GroupLabel>
                <Autocomplete.Collection>
                  {(row: Row) => (
                    <Autocomplete.Item key={row.id} value={row} className={styles.row} onClick={() => onChoose(row)}>
                      {row.code === undefined ? null : <span className={styles.code}>{row.code}</span>}{" "}
                      <span className={styles.title}>
                        {row.title} {row.below === undefined ? null : <span className={styles.below}>{row.below}</span>}
                      </span>{" "}
                      {row.detail === undefined ? null : <span className={styles.detail}>{row.detail}</span>}
                    </Autocomplete.Item>
                  )}
                </Autocomplete.Collection>
              </Autocomplete.Group>
            )}
          </Autocomplete.List>
          {foot}
        </div>
      </Autocomplete.Root>
    </dialog>
  );
}
