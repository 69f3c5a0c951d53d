/** The worker's side, without the worker, so that it can be tested on one thread. */
import { withoutPersonalScores } from "#src/domain/training/attendance-sheet";
import { loadFaces } from "#src/formats/evidence-pack/serve-pack-worker";
import type { FaceBytes } from "#src/formats/pdf/document";
import type { AttendanceInput } from "./attendance-input";
import type { FromAttendanceWorker, ToAttendanceWorker } from "./worker-messages";
import { mediaType, writeAttendanceSheet } from "./write-attendance-sheet";

export async function serveAttendance(
  { input, fontsUrl }: ToAttendanceWorker,
  send: (message: FromAttendanceWorker) => void,
  facesFrom: (fontsUrl: string) => Promise<FaceBytes> = loadFaces,
): Promise<void> {
  try {
    const faces = await facesFrom(fontsUrl);
    const written = (one: AttendanceInput) =>
      new Blob([...writeAttendanceSheet(one, faces).parts], { type: mediaType });
    send({
      type: "written",
      sheet: written(input),
      sheetThatLeaves: written({ ...input, sheet: withoutPersonalScores(input.sheet) }),
    });
  } catch (error) {
    send({ type: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
}
