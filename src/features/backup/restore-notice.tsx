/** After «Thay thế»: until somebody decides, the former state is kept, and this says so on every screen. */
import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { loadRestoredFile } from "#src/storage/backup-runs";
import { confirmRestore, revertRestore } from "#src/storage/settle-restore";
import type { Writer } from "#src/storage/writer";
import { Banner } from "#src/ui/banner";
import { Button } from "#src/ui/button";
import { Dialog } from "#src/ui/dialog";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";

type RestoreNoticeProps = {
  readonly writer: Writer;
  /** After going back: this tab still holds the database that was deleted. */
  readonly reload: () => void;
};

export function RestoreNotice({ writer, reload }: RestoreNoticeProps) {
  const { backup, errors } = useMessages();
  const { settle: words } = backup;
  const { formats } = useLocale();
  const { notify } = useStatus();
  const { database } = writer;
  const [asked, setAsked] = useState<"keep" | "back" | null>(null);
  const [failure, setFailure] = useState<keyof typeof errors | null>(null);
  const [isWorking, setIsWorking] = useState(false);
  const isOpen = useLiveQuery(async () => (await database.device.get("device"))?.predecessor !== undefined, [database]);
  const restored = useLiveQuery(async () => (await loadRestoredFile(database)) ?? null, [database]);
  if (isOpen !== true) return null;

  const settle = async (decision: "keep" | "back") => {
    setIsWorking(true);
    const settled = await (decision === "keep" ? confirmRestore(writer) : revertRestore(writer));
    setIsWorking(false);
    if (!settled.ok) return setFailure(settled.error.type);
    if (decision === "back") return reload();
    setAsked(null);
    return notify({ text: words.kept });
  };
  const ask = (decision: "keep" | "back") => {
    setFailure(null);
    setAsked(decision);
  };
  const close = () => {
    if (!isWorking) setAsked(null);
  };
  return (
    <section aria-label={words.label}>
      <Banner
        kind="note"
        actions={
          <>
            <Button onClick={() => ask("keep")}>{words.keep}</Button>
            <Button onClick={() => ask("back")}>{words.back}</Button>
          </>
        }
      >
        {restored ? words.notice(formats.dateTime(restored.at)) : words.noticeUndated}
      </Banner>
      {asked === null ? null : (
        <Dialog
          open
          onClose={close}
          title={asked === "keep" ? words.keepTitle : words.backTitle}
          actions={
            <>
              <Button disabled={isWorking} onClick={close}>
                {words.cancel}
              </Button>
              <Button kind="danger" disabled={isWorking} onClick={() => void settle(asked)}>
                {asked === "keep" ? words.keepAction : words.backAction}
              </Button>
            </>
          }
        >
          <p>{asked === "keep" ? words.keepText : words.backText}</p>
          <div role="status">
            {failure === null ? null : (
              <Flag icon="warning" bad>
                {String(errors[failure])}
              </Flag>
            )}
          </div>
        </Dialog>
      )}
    </section>
  );
}
