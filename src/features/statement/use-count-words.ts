import type { SoaVersion } from "#src/domain/statement/soa-version";
import type { StatementStatus } from "#src/domain/statement/statement-of-applicability";
import { useLocale, useMessages } from "#src/ui/messages";

/** «61 đã thực hiện, 12 một phần, 5 theo kế hoạch …»; what does not occur is left out. */
export function useCountWords(): (counts: SoaVersion["counts"]) => string {
  const { statusShort } = useMessages().statement;
  const { formats } = useLocale();
  return ({ implemented, partial, planned, notImplemented, inherited, excluded }) => {
    const named: readonly (readonly [StatementStatus, number])[] = [
      ["implemented", implemented],
      ["partial", partial],
      ["planned", planned],
      ["not-implemented", notImplemented],
      ["inherited", inherited],
      ["excluded", excluded],
    ];
    return named
      .filter(([, count]) => count > 0)
      .map(([status, count]) => `${formats.integer(count)} ${statusShort[status]}`)
      .join(", ");
  };
}
