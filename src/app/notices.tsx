import { useState } from "react";
import { Banner } from "#src/ui/banner";
import { Button } from "#src/ui/button";
import { useCoreMessages, useLocale } from "#src/ui/messages";
import type { OpenedWorkspace } from "./open-workspace";
import type { ServiceWorkerUpdate } from "./service-worker";

type NoticesProps = {
  readonly demo: boolean;
  readonly outdated: boolean;
  /** What came back from the mirror at this start. */
  readonly recovered: OpenedWorkspace["recovered"];
  readonly update: ServiceWorkerUpdate;
  readonly onLeaveDemo: () => void;
};

/** What concerns every screen. */
export function Notices({ demo, outdated, recovered, update, onLeaveDemo }: NoticesProps) {
  const { shell, terms } = useCoreMessages();
  const { formats } = useLocale();
  const [read, setRead] = useState<OpenedWorkspace["recovered"]>(null);
  return (
    <section aria-label={shell.notices}>
      {outdated ? (
        <Banner kind="danger" actions={<Button onClick={() => location.reload()}>{shell.outdated.reload}</Button>}>
          {shell.outdated.notice}
        </Banner>
      ) : null}
      {recovered === null || read === recovered ? null : (
        <Banner kind="note" actions={<Button onClick={() => setRead(recovered)}>{shell.recovered.read}</Button>}>
          {shell.recovered.notice(formats.integer(recovered.changeCount))}
        </Banner>
      )}
      {demo ? (
        <Banner kind="demo" stamp={terms.demo} actions={<Button onClick={onLeaveDemo}>{shell.demo.leave}</Button>}>
          {shell.demo.notice}
        </Banner>
      ) : null}
      {update.ready ? (
        <Banner kind="note" actions={<Button onClick={update.apply}>{shell.update.apply}</Button>}>
          {shell.update.notice}
        </Banner>
      ) : null}
    </section>
  );
}
