/** The head of an open row, its neighbours and its contradictions; the fields come from who opens it. */
import type { ReactNode } from "react";
import { Button } from "#src/ui/button";
import { DetailPane } from "#src/ui/detail-pane";
import { useMessages } from "#src/ui/messages";
import { ContradictionList } from "./contradiction-list";
import type { StatementItem } from "./statement-item";

export const detailTitleId = "statement-detail-title";

type DetailFrameProps = {
  readonly item: StatementItem;
  /** Ids of the rows before and after among those shown. */
  readonly previousId: string | null;
  readonly nextId: string | null;
  /** Where the focus came from a row by Enter or a click, the head takes it; moving by keys leaves it in the list. */
  readonly takesFocus: boolean;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

export function DetailFrame(props: DetailFrameProps) {
  const { item, previousId, nextId, takesFocus, onOpen, onClose, children } = props;
  const { statement } = useMessages();
  const words = statement.detail;
  const { code } = item.row;
  return (
    <DetailPane
      titleId={detailTitleId}
      title={`${code} ${item.title === "" ? statement.untitled : item.title}`}
      takesFocus={takesFocus}
      tools={
        <>
          <Button
            kind="quiet"
            icon="arrow-up"
            iconOnly
            disabled={previousId === null}
            onClick={() => previousId !== null && onOpen(previousId)}
          >
            {words.previous}
          </Button>
          <Button
            kind="quiet"
            icon="arrow-down"
            iconOnly
            disabled={nextId === null}
            onClick={() => nextId !== null && onOpen(nextId)}
          >
            {words.next}
          </Button>
        </>
      }
      closeLabel={words.close}
      onClose={onClose}
    >
      <ContradictionList contradictions={item.contradictions} />
      {children}
    </DetailPane>
  );
}
