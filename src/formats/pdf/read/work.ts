/** Counts what reading a file costs, so that no file can make it endless, and stops where nobody waits any more. */
import { PdfReadException, tooLarge } from "./pdf-read-error";
import { readLimits } from "./read-limits";

export type Work = {
  /** Throws a `PdfReadException` once too much was done, or the reading was cancelled. */
  readonly spend: (units: number) => void;
  /** Of structure, and of attached files: counted separately. */
  readonly inflated: (bytes: number, of: "structure" | "content") => void;
};

export function createWork(isCancelled: () => boolean = () => false, limit: number = readLimits.work): Work {
  let spent = 0;
  let asked = 0;
  const inflatedBytes = { structure: 0, content: 0 };
  return {
    spend(units) {
      spent += units;
      if (spent > limit) throw tooLarge("work");
      // Asking costs more than counting.
      if (spent - asked < 5000) return;
      asked = spent;
      if (isCancelled()) throw new PdfReadException({ type: "pdf-cancelled" });
    },
    inflated(bytes, of) {
      inflatedBytes[of] += bytes;
      if (inflatedBytes[of] > readLimits.inflatedTotal[of]) throw tooLarge("inflated");
    },
  };
}
