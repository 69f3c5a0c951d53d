/** Thẩm tra: the auditor's side. Works on a machine that never saw the assessment. */
import { useState } from "react";
import { useLiveQuery } from "dexie-react-hooks";
import { routes, screenHref } from "#src/i18n/routes";
import { listReviews } from "#src/storage/reviews";
import type { Session } from "#src/storage/session";
import { ButtonLink } from "#src/ui/button";
import { EmptyState } from "#src/ui/empty-state";
import { useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import type { Saver } from "#src/ui/use-save";
import { beginReview } from "./begin-review";
import { EarlierReviews } from "./earlier-reviews";
import { OpenedReview } from "./opened-review";
import { FileDrop } from "#src/ui/file-drop";
import { PackQueue } from "./pack-queue";
import { packShelf, useShelf, type PackShelf, type ShelfEntry } from "./pack-shelf";
import type { VerifyPack } from "./pack-verifier";
import styles from "./review-desk.module.css";
import { useReviewedPack } from "./use-reviewed-pack";
import { VerificationView } from "./verification-view";

export type ReviewScreenProps = {
  readonly session: Session;
  readonly saver: Saver;
  /** From the address: the review that is open. */
  readonly reviewId: string | undefined;
  readonly navigate: (path: string) => void;
  readonly verify: VerifyPack;
  readonly createWorker: (url: string) => Worker;
  readonly appVersion: string;
  readonly letterKeys: boolean;
  /** Files opened so far; the page's own unless a test brings one. */
  readonly shelf?: PackShelf;
};

export function ReviewScreen({ reviewId, shelf = packShelf, ...props }: ReviewScreenProps) {
  return reviewId === undefined ? (
    <ReviewDesk {...props} shelf={shelf} />
  ) : (
    <OneReview key={reviewId} {...props} shelf={shelf} reviewId={reviewId} />
  );
}

type DeskProps = Omit<ReviewScreenProps, "reviewId" | "shelf"> & { readonly shelf: PackShelf };

/** The drop zone, what was just dropped, and what was begun before. */
function ReviewDesk({ session, saver, navigate, verify, shelf }: DeskProps) {
  const { review: words } = useMessages();
  const { writer, bundle } = session;
  const entries = useShelf(shelf);
  const reviews = useLiveQuery(() => listReviews(writer.database), [writer]);
  const [shownKey, setShownKey] = useState<string | null>(null);
  const shown = entries.find(({ key }) => key === shownKey);

  const open = async (entry: ShelfEntry) => {
    const { key, state } = entry;
    if (state.status !== "done") return;
    shelf.prefer(key);
    let reviewId: string | null = null;
    await saver.save("begin-review", async () => {
      const begun = await beginReview(writer, state.pack);
      if (begun.ok) reviewId = begun.value;
      return begun;
    });
    if (reviewId !== null) return navigate(`${routes.review}/${String(reviewId)}`);
    // Nothing that could be believed, or nothing that could be kept: what was found is shown all the same.
    setShownKey(key);
  };
  const add = async (files: readonly File[]) => {
    const [first, ...more] = await shelf.add(files, verify);
    if (first !== undefined && more.length === 0) await open(first);
  };

  return (
    <Page>
      <PageHead
        title={words.title}
        sub={words.sub}
        actions={
          <ButtonLink icon="download" href="./verify.html" download="verify.html">
            {words.drop.singleFile}
          </ButtonLink>
        }
      />
      <div className={styles.stack}>
        <FileDrop
          accept=".pdf,application/pdf"
          label={words.drop.label}
          button={words.drop.choose}
          note={words.drop.stays}
          multiple
          onFiles={(files) => void add(files)}
        />
        {entries.length === 0 ? null : (
          <PackQueue
            entries={entries}
            shownKey={shownKey}
            onOpen={(entry) => void open(entry)}
            onRemove={(key) => shelf.remove(key)}
          />
        )}
        {shown?.state.status === "done" ? (
          <VerificationView key={shown.key} verification={shown.state.pack.verification} />
        ) : null}
        {reviews === undefined || (reviews.length === 0 && entries.length > 0) ? null : (
          <EarlierReviews reviews={reviews} controlCount={bundle.catalog.controls.length} />
        )}
      </div>
    </Page>
  );
}

function OneReview(props: DeskProps & { readonly reviewId: string }) {
  const { session, shelf, reviewId } = props;
  const { review: words } = useMessages();
  const pack = useReviewedPack(session, shelf, reviewId);
  if (pack === "loading") return null;
  if (pack !== "missing") return <OpenedReview {...props} pack={pack} />;
  return (
    <Page>
      <PageHead title={words.title} />
      <EmptyState
        roomy
        text={words.missing}
        action={
          <ButtonLink kind="primary" href={screenHref("review")}>
            {words.back}
          </ButtonLink>
        }
      />
    </Page>
  );
}
