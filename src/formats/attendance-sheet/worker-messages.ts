/** What the page and the worker say to each other. */
import type { AttendanceInput } from "./attendance-input";

export interface ToAttendanceWorker {
  readonly input: AttendanceInput;
  readonly fontsUrl: string;
}

export type FromAttendanceWorker =
  | {
      readonly type: "written";
      /** To print and to keep. */
      readonly sheet: Blob;
      /** Without the persons' own scores. */
      readonly sheetThatLeaves: Blob;
    }
  | { readonly type: "failed"; readonly reason: string };
