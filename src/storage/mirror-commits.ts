import type { Mirror } from "./mirror/open-mirror";
import { changesInOrder } from "./change-log";
import type { Committed, Writer } from "./writer";

/** A mirror that fails does not make a write fail: what is in the database is saved. Its status says how it stands. */
export async function mirrorCommits(
  mirror: Mirror,
  { database, device }: Pick<Writer, "database" | "device">,
  committed: readonly Committed[],
): Promise<void> {
  await Promise.all(
    committed.map(({ head, changes }) =>
      mirror.record({
        device,
        head,
        changes,
        loadSince: (clock) => changesInOrder(database, head.assessmentId, clock),
      }),
    ),
  );
}
