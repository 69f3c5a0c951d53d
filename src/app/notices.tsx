import { Banner } from "#src/ui/banner";
import { Button } from "#src/ui/button";
import { useMessages } from "#src/ui/messages";
import type { ServiceWorkerUpdate } from "./service-worker";

type NoticesProps = {
  readonly demo: boolean;
  readonly outdated: boolean;
  readonly update: ServiceWorkerUpdate;
  readonly onLeaveDemo: () => void;
};

/** What concerns every screen. */
export function Notices({ demo, outdated, update, onLeaveDemo }: NoticesProps) {
  const { shell, terms } = useMessages();
  return (
    <section aria-label={shell.notices}>
      {outdated ? (
        <Banner kind="danger" actions={<Button onClick={() => location.reload()}>{shell.outdated.reload}</Button>}>
          {shell.outdated.notice}
        </Banner>
      ) : null}
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
