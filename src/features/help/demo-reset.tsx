/** One press, and the demo is as it was shipped. */
import { useState } from "react";
import type { AssessmentDatabase } from "#src/storage/database";
import { resetDemo } from "#src/storage/reset-demo";
import { Button } from "#src/ui/button";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";

type DemoResetProps = {
  /** Of the demo, where it is what is open. */
  readonly database: AssessmentDatabase | null;
  /** Opens it anew. */
  readonly onReset: () => void;
};

export function DemoReset({ database, onReset }: DemoResetProps) {
  const { demo } = useMessages().help;
  const [state, setState] = useState<"idle" | "resetting" | "failed">("idle");
  const reset = async () => {
    setState("resetting");
    const done = await resetDemo(database);
    if (done.ok) onReset();
    else setState("failed");
  };
  return (
    <>
      <Button disabled={state === "resetting"} onClick={() => void reset()}>
        {state === "resetting" ? demo.resetting : demo.reset}
      </Button>
      {state === "failed" ? (
        <Flag icon="warning" bad>
          {demo.resetFailed}
        </Flag>
      ) : null}
    </>
  );
}
