/** The rule on the container: how the reader's word about it becomes an outcome. */
import { failed, passed } from "#src/domain/pack/rule-outcome";
import type { RuleOutcome } from "#src/domain/pack/verification";
import type { PdfReadError } from "#src/formats/pdf/read/pdf-read-error";
import type { PackReading } from "./read-pack";

export function verifyContainer({ scan, attachments }: PackReading): RuleOutcome {
  const [fault] = scan.faults;
  if (fault !== undefined) return failedContainer(fault, scan.faults);
  if (scan.active.length > 0)
    return failed("container", "active-content", { places: scan.active.map((number) => `${number} 0 R`) });
  return passed("container", "readable", { figures: { objects: scan.objects, files: attachments.length } });
}

export function failedContainer(error: PdfReadError, all: readonly PdfReadError[] = [error]): RuleOutcome {
  switch (error.type) {
    case "pdf-foreign":
      return failed("container", "not-a-pdf");
    case "pdf-bytes-before":
      return failed("container", "bytes-before", { figures: { bytes: error.bytes } });
    case "pdf-cut-off":
      return failed("container", "cut-off");
    case "pdf-damaged":
      return failed("container", "damaged", {
        places: all.flatMap((fault) => ("place" in fault ? [fault.place] : [])),
      });
    case "pdf-too-large":
      return failed("container", "too-large", { places: [error.place] });
    case "pdf-unsupported":
      return failed("container", "unsupported", { places: [error.place] });
    case "pdf-unreadable":
      return failed("container", "file-unreadable", { figures: { detail: error.detail } });
    case "pdf-cancelled":
      return failed("container", "file-unreadable", { figures: { detail: "" } });
  }
}
