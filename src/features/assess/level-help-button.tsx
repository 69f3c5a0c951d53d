import { lazy, Suspense, useState } from "react";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { OpenAssessment } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { useMessages } from "#src/ui/messages";

const LevelHelp = lazy(async () => ({ default: (await import("./level-help")).LevelHelp }));

type LevelHelpButtonProps = Pick<OpenAssessment, "session" | "facts"> & { readonly item: EvaluatedControl };

export function LevelHelpButton(props: LevelHelpButtonProps) {
  const { levels } = useMessages().help;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {levels.open}
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <LevelHelp {...props} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
