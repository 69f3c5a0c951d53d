import { useMessages } from "#src/ui/messages";
import type { RefusedReason } from "./use-file-back";

/** Where, why, and what to do about it. */
export function RefusedText({ reason }: { readonly reason: RefusedReason }) {
  const { refused } = useMessages().workbook;
  if (reason.type === "csv-damaged") return refused[reason.type](reason.row);
  const words = refused[reason.type];
  return "place" in reason ? `${refused.place(reason.place)} ${words}` : words;
}
