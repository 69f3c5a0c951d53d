/** One review: the check of the file and what follows from its data, or the opinions item by item. */
import { useState } from "react";
import { citedEdition } from "#src/i18n/edition-names";
import { screenHref } from "#src/i18n/routes";
import { Button, ButtonLink } from "#src/ui/button";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import { Segmented } from "#src/ui/segmented";
import { deriveAskPoints } from "./ask-points";
import { AskList } from "./ask-list";
import { ComparePart } from "./compare-part";
import { wallTimeText } from "./file-facts";
import { ItemsView } from "./items-view";
import { withTyped } from "./judged-outcomes";
import { MinutesDialog } from "./minutes-dialog";
import styles from "./opened-review.module.css";
import { OpinionFileDialog } from "./opinion-file-dialog";
import { FileDrop } from "#src/ui/file-drop";
import { RecomputedPart } from "./recomputed-part";
import type { ReviewScreenProps } from "./review-screen";
import { organisationOf, recordedOutcomes, type ReviewedPack } from "./reviewed-pack";
import type { PackShelf } from "./pack-shelf";
import { useComparison } from "./use-comparison";
import { VerificationView } from "./verification-view";

type View = "pack" | "items";

export type OpenedReviewProps = Omit<ReviewScreenProps, "reviewId" | "shelf"> & {
  readonly pack: ReviewedPack;
  readonly shelf: PackShelf;
};

export function OpenedReview(props: OpenedReviewProps) {
  const { pack, shelf, verify } = props;
  const { review: words } = useMessages();
  const [view, setView] = useState<View>("pack");
  const [currentId, setCurrentId] = useState(pack.evaluation.controls[0]?.control.id ?? "");
  const [dialog, setDialog] = useState<"minutes" | "opinion" | null>(null);
  const [typed, setTyped] = useState("");
  const verification = pack.verified?.verification ?? recordedVerification(pack);
  const comparison = useComparison(props.session, shelf, pack);
  const points = deriveAskPoints(pack.evaluation.controls, pack.opinions, comparison.movements);
  const openItem = (controlId: string) => {
    setCurrentId(controlId);
    setView("items");
  };
  const close = () => setDialog(null);
  return (
    <Page>
      <PageHead
        title={words.title}
        sub={<About pack={pack} />}
        actions={
          <>
            <ButtonLink href={screenHref("review")}>{words.openOther}</ButtonLink>
            <Button onClick={() => setDialog("opinion")}>{words.send.open}</Button>
            <Button kind="primary" onClick={() => setDialog("minutes")}>
              {words.minutes.open}
            </Button>
          </>
        }
      />
      <div className={styles.views}>
        <Segmented
          label={words.views.label}
          hideLabel
          value={view}
          options={[
            { value: "pack", label: words.views.pack },
            { value: "items", label: words.views.items },
          ]}
          onChange={setView}
        />
      </div>
      {view === "items" ? (
        <ItemsView {...props} points={points} currentId={currentId} onSelect={setCurrentId} />
      ) : (
        <div className={styles.stack}>
          <VerificationView
            key={pack.verified === null ? "recorded" : "opened"}
            verification={verification}
            isOpen={pack.verified !== null}
            typed={typed}
            onType={setTyped}
            notice={
              pack.verified === null ? (
                <div className={styles.notice}>
                  <Flag icon="note">{words.verification.recorded}</Flag>
                  <FileDrop
                    accept=".pdf,application/pdf"
                    small
                    label={words.verification.reopen}
                    button={words.drop.choose}
                    onFiles={(files) => void shelf.add(files, verify)}
                  />
                </div>
              ) : null
            }
            aside={<AskList points={points} pack={pack} onOpen={openItem} />}
          />
          <RecomputedPart pack={pack} onOpen={openItem} />
          <ComparePart {...props} comparison={comparison} onOpen={openItem} />
        </div>
      )}
      {dialog === "minutes" ? (
        <MinutesDialog {...props} outcomes={withTyped(verification, typed)} onClose={close} />
      ) : null}
      {dialog === "opinion" ? <OpinionFileDialog {...props} onClose={close} /> : null}
    </Page>
  );
}

function About({ pack: { review, document, bundle } }: { readonly pack: ReviewedPack }) {
  const { review: words } = useMessages();
  const { formats, locale } = useLocale();
  const { periodFrom, periodTo } = document.assessment.profile;
  const period =
    periodFrom === null || periodTo === null ? "" : words.period(formats.day(periodFrom), formats.day(periodTo));
  return (
    <>
      {document.isDemo ? <b>{words.sample} </b> : null}
      {words.opened(
        organisationOf(review, words.unnamed),
        period,
        citedEdition(bundle.catalog.edition, locale),
        wallTimeText(review.generatedAt).slice(0, 10),
      )}
    </>
  );
}

/** Stands in for the file while it is not open. */
const recordedVerification = ({ review, document }: ReviewedPack) => ({
  conclusion: review.failedRules.length > 0 ? ("damaged" as const) : ("intact" as const),
  outcomes: recordedOutcomes(review),
  fileName: review.fileName,
  byteCount: review.byteCount,
  fingerprint: review.fingerprint,
  document,
  entries: [],
  changes: null,
});
