import type { OpenAssessment } from "#src/storage/session";
import { useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import type { Saver } from "#src/ui/use-save";

export type StatementScreenProps = OpenAssessment & {
  readonly saver: Saver;
  /** The row that is open. */
  readonly place: string | null;
  readonly onSelect: (place: string | null) => void;
  /** Writes a copy of what is there into the chosen folder, if there is one. */
  readonly backUpFirst: () => Promise<void>;
};

export function StatementScreen(_props: StatementScreenProps) {
  const { statement: words } = useMessages();
  return (
    <Page>
      <PageHead title={words.title} sub={words.sub} />
    </Page>
  );
}
