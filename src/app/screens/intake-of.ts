/** One intake of files for each open database, shared by the screens that take files. */
import { createModuleWorker } from "#src/app/trusted-types";
import { createIntake, type Intake } from "#src/storage/evidence-intake";
import type { Writer } from "#src/storage/writer";

const intakes = new WeakMap<Writer, Intake>();

export function intakeOf(writer: Writer): Intake {
  const intake = intakes.get(writer) ?? createIntake(writer, createModuleWorker);
  intakes.set(writer, intake);
  return intake;
}
