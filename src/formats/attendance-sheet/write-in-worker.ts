/** The page's side: starts the worker and ends it when it is done. A sheet takes a moment and is not cancelled. */
import { fail, succeed, type Result } from "#src/domain/shared/result";
import type { AttendanceInput } from "./attendance-input";
import type { FromAttendanceWorker, ToAttendanceWorker } from "./worker-messages";

/** The part of `Worker` that is used. */
export interface AttendanceWorker {
  postMessage(message: ToAttendanceWorker): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: MessageEvent<FromAttendanceWorker>) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: Event) => void): void;
}

export type AttendanceFiles = Omit<Extract<FromAttendanceWorker, { readonly type: "written" }>, "type">;
export type AttendanceFailure = { readonly type: "failed"; readonly reason: string };

export interface WriteAttendanceOptions {
  readonly input: AttendanceInput;
  /** Absolute address of the folder with the faces, with a slash at the end. */
  readonly fontsUrl: string;
  readonly createWorker: (url: string) => AttendanceWorker;
}

export async function writeAttendanceInWorker(
  options: WriteAttendanceOptions,
): Promise<Result<AttendanceFiles, AttendanceFailure>> {
  const { input, fontsUrl, createWorker } = options;
  let worker: AttendanceWorker | null = null;
  try {
    const { default: workerUrl } = await import("./worker.ts?worker&url");
    const started = createWorker(workerUrl);
    worker = started;
    return await new Promise((resolve) => {
      const failed = (reason: string) => resolve(fail({ type: "failed", reason }));
      started.addEventListener("message", ({ data }) => {
        if (data.type === "failed") return failed(data.reason);
        return resolve(succeed({ sheet: data.sheet, sheetThatLeaves: data.sheetThatLeaves }));
      });
      const onError = (event: Event): void => failed("message" in event ? String(event.message) : event.type);
      started.addEventListener("error", onError);
      started.addEventListener("messageerror", onError);
      started.postMessage({ input, fontsUrl });
    });
  } catch (error) {
    return fail({ type: "failed", reason: String(error) });
  } finally {
    worker?.terminate();
  }
}
