import { useLocale, useCoreMessages } from "./messages";
import { SaveState } from "./save-state";
import { type Saver, useSaveProgress } from "./use-save";

/** What the saver is doing, in words: «Đang lưu…», «Đã lưu 14:02», «CHƯA LƯU: lý do». */
export function SaverState({ saver }: { readonly saver: Saver }) {
  const { errors, shell } = useCoreMessages();
  const { formats } = useLocale();
  const progress = useSaveProgress(saver);
  const text = () => {
    switch (progress.state) {
      case "saved":
        return shell.saved(formats.time(progress.at));
      case "failed":
        return shell.notSaved(reasonText(progress.reason, errors));
      case "idle":
      case "saving":
        return shell.saving;
    }
  };
  return <SaveState state={progress.state} text={text()} onRetry={saver.retry} />;
}

function reasonText(reason: string, errors: ReturnType<typeof useCoreMessages>["errors"]): string {
  const text = errors[reason as keyof typeof errors];
  return typeof text === "string" ? text : errors["save-failed"];
}
