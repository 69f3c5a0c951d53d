/** `changes.jsonl` of a pack, line by line. What the changes say is for the rules. */
import type { Change } from "#src/domain/history/change";
import { changeSchema } from "#src/domain/history/change-schema";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { backupLimits } from "#src/domain/backup/backup-limits";
import { linesOf, piecesOf } from "#src/formats/backup/byte-stream";
import { parseCanonicalJson } from "./read-canonical-json";

/** The line, from 1, that is none; the number after the last one where the end of a line is missing. */
export type ChangesFault = { readonly line: number };

export async function readChanges(
  content: Blob,
  onBytes: (bytes: number) => void,
): Promise<Result<readonly Change[], ChangesFault>> {
  const changes: Change[] = [];
  try {
    for await (const line of linesOf(counted(content, onBytes), backupLimits.lineLength)) {
      const json = parseCanonicalJson(line);
      const parsed = json.ok ? changeSchema.safeParse(json.value) : undefined;
      if (parsed?.success !== true) return fail({ line: changes.length + 1 });
      changes.push(parsed.data);
    }
  } catch (error) {
    // Not UTF-8, or a line without an end.
    if (error instanceof TypeError || error instanceof RangeError) return fail({ line: changes.length + 1 });
    throw error;
  }
  return (await endsLine(content)) ? succeed(changes) : fail({ line: changes.length + 1 });
}

async function* counted(content: Blob, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of piecesOf(content.stream())) {
    onBytes(piece.byteLength);
    yield piece;
  }
}

const lineFeed = 10;

async function endsLine(content: Blob): Promise<boolean> {
  const [last = lineFeed] = new Uint8Array(await content.slice(-1).arrayBuffer());
  return last === lineFeed;
}
