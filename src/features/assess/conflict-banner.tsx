import { screenHref } from "#src/i18n/routes";
import { Banner } from "#src/ui/banner";
import { Button, ButtonLink } from "#src/ui/button";
import { useMessages } from "#src/ui/messages";
import type { AssessConflicts } from "./use-conflicts";

type ConflictBannerProps = {
  readonly conflicts: AssessConflicts;
  readonly onShow: (controlId: string) => void;
};

/** How many decisions are waiting, and the way to the first: beside its control, or in the history for the profile. */
export function ConflictBanner({ conflicts, onShow }: ConflictBannerProps) {
  const { conflict: says } = useMessages().history;
  const count = conflicts.all.length;
  if (count === 0) return null;
  const [first] = conflicts.byControl.keys();
  const way =
    first === undefined ? (
      <ButtonLink href={screenHref("history")}>{says.toHistory}</ButtonLink>
    ) : (
      <Button onClick={() => onShow(first)}>{says.toFirst(first)}</Button>
    );
  return (
    <Banner kind="note" actions={way}>
      {says.notice(count)}
    </Banner>
  );
}
