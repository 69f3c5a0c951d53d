import { lazy, Suspense, useState } from "react";
import type { OpenAssessment } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { useMessages } from "#src/ui/messages";
import styles from "./why-button.module.css";

const WhyDialog = lazy(async () => ({ default: (await import("./why-dialog")).WhyDialog }));

/** Nothing to ask where the verdict is «ready». */
export function WhyButton({ evaluation }: Pick<OpenAssessment, "evaluation">) {
  const { why } = useMessages().help;
  const [isOpen, setOpen] = useState(false);
  const { verdict } = evaluation.verdict;
  if (verdict === "ready") return null;
  return (
    <>
      <Button kind="quiet" className={styles.button} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {verdict === "not-ready" ? why.open : why.openConditional}
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <WhyDialog evaluation={evaluation} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
