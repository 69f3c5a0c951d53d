import { Button } from "#src/ui/button";
import { Disclosure } from "#src/ui/disclosure";
import { useCoreMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import { loadWorkspace } from "#src/storage/current-assessment";
import { LastResort } from "./last-resort";

/** Shown when a screen fails in a way nobody foresaw. */
export function CrashScreen({ error }: { readonly error: Error }) {
  const { errors, shell } = useCoreMessages();
  return (
    <Page>
      <PageHead
        title={shell.crash.title}
        sub={errors.unexpected}
        actions={
          <Button kind="primary" onClick={() => location.reload()}>
            {shell.recovery.reload}
          </Button>
        }
      />
      <LastResort workspace={loadWorkspace()} />
      <Disclosure summary={shell.crash.detail}>
        <p>{String(error)}</p>
      </Disclosure>
    </Page>
  );
}
