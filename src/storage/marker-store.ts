/** The marker in localStorage. It survives what empties IndexedDB alone, and tells «new user» from «data vanished». */
import * as z from "zod/mini";
import type { Marker, MarkerStore } from "./open-database";

const markerSchema = z.strictObject({
  canary: z.string(),
  assessmentCount: z.int(),
  lastChangedAt: z.nullable(z.string()),
});

export function createMarkerStore(storage: () => Storage, databaseName: string): MarkerStore {
  const key = `${databaseName}.marker`;
  return {
    read: () => {
      const parsed = markerSchema.safeParse(readJson(storage, key));
      return parsed.success ? parsed.data : null;
    },
    write: (marker: Marker) => {
      try {
        storage().setItem(key, JSON.stringify(marker));
      } catch {
        // A full localStorage: what is saved stays saved, only this reminder is out of date.
      }
    },
  };
}

/** For the demo: it may be thrown away at any time and never counts as lost data. */
export const forgetfulMarkerStore: MarkerStore = { read: () => null, write: () => undefined };

/** Also null where the browser refuses its storage. */
function readJson(storage: () => Storage, key: string): unknown {
  try {
    return JSON.parse(storage().getItem(key) ?? "null");
  } catch {
    return null;
  }
}
