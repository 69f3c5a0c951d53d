/** Excluding a control by key leads to its reason, as soon as the field for it is there. */
import { useEffect, useRef } from "react";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { ControlWriter } from "./use-control-writer";

export function useExclusionKey(item: EvaluatedControl | undefined) {
  const justificationRef = useRef<HTMLTextAreaElement>(null);
  const isWanted = useRef(false);
  const applicability = item?.record.applicability;
  useEffect(() => {
    if (applicability === "not-applicable" && isWanted.current) justificationRef.current?.focus();
    isWanted.current = false;
  }, [applicability]);
  return {
    justificationRef,
    isFocusComing: () => isWanted.current,
    toggleNotApplicable: (writer: ControlWriter) => {
      if (item === undefined || item.control.class === "clause") return;
      const isExcluded = applicability === "not-applicable";
      isWanted.current = !isExcluded;
      void writer.setApplicability(item.control.id, isExcluded ? "applicable" : "not-applicable").then((saved) => {
        if (!saved) isWanted.current = false;
      });
    },
  };
}
