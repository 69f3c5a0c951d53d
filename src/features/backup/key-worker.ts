/** How the key of a passphrase is worked out beside the page: under Trusted Types only the app may make a worker. */
import { createContext, use } from "react";
import type { CreateKeyWorker } from "#src/formats/backup/derive-key";

export const KeyWorkerContext = createContext<CreateKeyWorker | null>(null);

/** Options for the writer and the reader; without a worker the page does the work itself, in pieces. */
export function useKeyWorker(): { readonly createWorker?: CreateKeyWorker } {
  const createWorker = use(KeyWorkerContext);
  return createWorker === null ? {} : { createWorker };
}
