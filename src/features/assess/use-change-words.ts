import { useMemo } from "react";
import { createChangeWords, type ChangeWords } from "#src/i18n/change-words";
import type { OpenAssessment } from "#src/storage/session";
import { useLocale, useMessages } from "#src/ui/messages";

/** Changes of this assessment in the words of the screen. */
export function useChangeWords({ session, facts }: Pick<OpenAssessment, "session" | "facts">): ChangeWords {
  const messages = useMessages();
  const { formats } = useLocale();
  const { text, modelText } = session.bundle;
  const { evidenceItems } = facts;
  return useMemo(
    () => createChangeWords({ messages, formats, text, modelText, evidenceItems }),
    [messages, formats, text, modelText, evidenceItems],
  );
}
