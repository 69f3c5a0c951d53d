import startStyles from "#src/features/start/start-screen.module.css";
import type { Screen } from "#src/i18n/routes";
import { currentCatalogSize } from "#src/storage/catalog-size";
import { useCoreMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";

/** What of a screen can be shown before there is anything to show in it: the headline of the start screen. */
export function OpeningScreen({ screen }: { readonly screen: Screen | null }) {
  const { start } = useCoreMessages();
  const { clauses, annexControls } = currentCatalogSize;
  return (
    <div data-opening>
      {screen === "start" ? (
        <Page>
          <div className={startStyles.opening}>
            <PageHead title={start.title} sub={start.lead(clauses, annexControls)} />
          </div>
        </Page>
      ) : null}
    </div>
  );
}
