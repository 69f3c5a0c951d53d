/** Module worker: reads files at the door and stores them, away from the page. */
import { declareDatabase, type AssessmentDatabase } from "./database";
import type { ToInspectWorker } from "./file-inspector";
import { openRaw } from "./inspect-database";
import { WriteRefused } from "./save-error";
import { serveInspectWorker } from "./serve-inspect-worker";

const { receive } = serveInspectWorker((message) => postMessage(message), open);

addEventListener("message", (event: MessageEvent<ToInspectWorker>) => void receive(event.data));

/** The one that the page has open; never a new one in its place. */
async function open(name: string): Promise<AssessmentDatabase> {
  const found = await openRaw(name);
  if (!(found instanceof IDBDatabase)) throw new WriteRefused({ type: "save-database-emptied" });
  found.close();
  const database = declareDatabase(name);
  await database.open();
  return database;
}
