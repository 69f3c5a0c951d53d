import type { Writer } from "#src/storage/writer";

/** A second window over the same database, with another person before it. */
export const anotherWindow = (writer: Writer): Writer => ({
  ...writer,
  actor: () => "Phạm Thu Hà",
  written: new Set(),
});
