/** What became of a file, in words. */
import type { IntakeOutcome } from "#src/domain/evidence/intake";
import { localDay, type Formats } from "#src/i18n/formats";
import type { Messages } from "#src/i18n/messages";

export type IntakeWords = { readonly text: string; readonly tone: "done" | "note" | "bad" };

export function intakeWords(
  outcome: IntakeOutcome,
  { evidence, errors }: Pick<Messages, "evidence" | "errors">,
): IntakeWords {
  const { intake } = evidence;
  const { name } = outcome;
  switch (outcome.status) {
    case "added":
    case "version-added": {
      const says = outcome.status === "added" ? intake.added : intake.versionAdded;
      const corrected = outcome.corrected === null ? "" : ` ${intake.corrected(outcome.corrected)}`;
      return { text: says(name, outcome.code) + corrected, tone: "done" };
    }
    case "known":
      return { text: intake.known(name, outcome.code), tone: "note" };
    case "cancelled":
      return { text: intake.cancelled(name), tone: "note" };
    case "refused":
      return { text: intake.refused(name, intake.reasons[outcome.reason]), tone: "bad" };
    case "failed": {
      const reason = errors[outcome.reason as keyof typeof errors];
      return { text: intake.failed(name, typeof reason === "string" ? reason : errors["save-failed"]), tone: "bad" };
    }
  }
}

/** A name for what was pasted, that can also be a file's: «Ảnh chụp màn hình 2026-11-22 14.02». */
export const pastedName = (at: Date, { drop }: Messages["evidence"], formats: Formats): string =>
  drop.pasted(`${localDay(at)} ${formats.time(at.toISOString()).replace(":", ".")}`);
