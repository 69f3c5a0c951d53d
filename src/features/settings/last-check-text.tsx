import type { LastCheck } from "#src/storage/last-check";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";

export function LastCheckText({ check }: { readonly check: LastCheck | null }) {
  const { lastCheck: words } = useMessages().settings.storage;
  const { formats } = useLocale();
  if (check === null) return <span>{words.never}</span>;
  const when = formats.dateTime(check.at);
  return (
    <Flag icon={check.passed ? "check" : "warning"} bad={!check.passed}>
      {check.passed ? words.passed(when) : words.failed(when)}
    </Flag>
  );
}
