/** Rủi ro: the register, the heat map, the treatment plan; beside them the risk that is open. */
import { useState } from "react";
import { findRiskWeaknesses } from "#src/domain/risk/risk-weaknesses";
import type { OpenAssessment } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { EmptyState } from "#src/ui/empty-state";
import { useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import { TermText } from "#src/ui/term";
import { Segmented } from "#src/ui/segmented";
import type { Saver } from "#src/ui/use-save";
import { useUndoKeys } from "#src/ui/use-undo-keys";
import { LibraryDialog } from "./library-dialog";
import { MapView } from "./map-view";
import { PlanView } from "./plan-view";
import { RegisterView } from "./register-view";
import { isHigh } from "./risk-filter";
import styles from "./risks-screen.module.css";
import { useRiskLibrary } from "./use-risk-library";
import { useRiskWriter } from "./use-risk-writer";

export type RisksScreenProps = OpenAssessment & {
  readonly saver: Saver;
  /** From the address: the code of the risk that is open. */
  readonly place: string | null;
  readonly onSelect: (place: string | null) => void;
  /** Writes a copy of what is there into the chosen folder, if there is one. */
  readonly backUpFirst: () => Promise<void>;
  readonly letterKeys: boolean;
};

const views = ["register", "map", "plan"] as const;
type View = (typeof views)[number];

export function RisksScreen(props: RisksScreenProps) {
  const { session, facts, evaluation, saver, place, onSelect } = props;
  const { risks: words } = useMessages();
  const [chosenView, setView] = useState<View>("register");
  const [isLibraryOpen, setLibraryOpen] = useState(false);
  const library = useRiskLibrary();
  const writer = useRiskWriter({ session, facts, saver });
  useUndoKeys(writer);

  const risks = facts.risks ?? [];
  const { assessedOn } = facts.assessment.profile;
  const weaknesses = findRiskWeaknesses(risks, {
    today: assessedOn,
    knownControlIds: new Set(session.bundle.catalog.controls.map(({ id }) => id)),
    notApplicableControlIds: new Set(
      evaluation.controls.filter(({ applicable }) => !applicable).map(({ control }) => control.id),
    ),
  });
  const open = risks.find(({ code }) => code === place);
  // What is open stands beside the register; closing it leads back to where it was chosen.
  const view = open === undefined ? chosenView : "register";

  const add = async () => {
    const code = await writer.add();
    if (code !== null) onSelect(code);
  };
  const toLibrary = (
    <Button kind={risks.length === 0 ? "primary" : "normal"} onClick={() => setLibraryOpen(true)}>
      {words.library.open}
    </Button>
  );
  const toNew = (
    <Button icon="plus" onClick={() => void add()}>
      {words.add}
    </Button>
  );
  const shared = { ...props, risks, weaknesses, library, writer };
  return (
    <Page>
      <PageHead
        title={words.title}
        sub={
          risks.length === 0 ? (
            words.sub
          ) : (
            <TermText
              text={words.summary(
                risks.length,
                risks.filter(isHigh).length,
                new Set(weaknesses.map(({ riskId }) => riskId)).size,
              )}
              terms={["risk"]}
            />
          )
        }
        actions={
          risks.length === 0 ? null : (
            <div className={styles.actions}>
              {toLibrary}
              {toNew}
            </div>
          )
        }
      />
      {place !== null && open === undefined ? <p>{words.detail.gone(place)}</p> : null}
      {risks.length === 0 ? (
        <EmptyState
          roomy
          text={words.empty.text}
          action={
            <div className={styles.actions}>
              {toLibrary}
              {toNew}
            </div>
          }
        />
      ) : (
        <>
          <div className={styles.views}>
            <Segmented<View>
              hideLabel
              label={words.screens.label}
              options={views.map((value) => ({ value, label: words.screens[value] }))}
              value={view}
              onChange={(next) => {
                setView(next);
                if (open !== undefined) onSelect(null);
              }}
            />
          </div>
          {view === "register" ? <RegisterView {...shared} open={open} /> : null}
          {view === "map" ? <MapView risks={risks} library={library} /> : null}
          {view === "plan" ? <PlanView risks={risks} today={assessedOn} /> : null}
        </>
      )}
      {isLibraryOpen ? (
        <LibraryDialog risks={risks} library={library} writer={writer} onClose={() => setLibraryOpen(false)} />
      ) : null}
    </Page>
  );
}
