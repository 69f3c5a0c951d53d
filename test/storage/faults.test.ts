/** Every command of the app, with a fault at every one of its steps: the state is the one before or the one after. */
import "fake-indexeddb/auto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { historiesOf } from "#src/domain/backup/workspace-content";
import { saveControl } from "#src/storage/assessments";
import { declareDatabase } from "#src/storage/database";
import { rebuildWorkspace } from "#src/storage/mirrored-workspace";
import { openDatabase } from "#src/storage/open-database";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import { createFaultLayer, faultKinds, type FaultKind } from "#test/support/fault-layer";
import { openDependencies } from "#test/support/open-test-session";
import { assessmentCommands } from "./faults/assessment-commands";
import { listCommands } from "./faults/list-commands";
import { nextName, setUp, stateAtNextStart, type Command } from "./faults/stage";
import { workspaceCommands } from "./faults/workspace-commands";

const kinds = Object.keys(faultKinds) as readonly FaultKind[];
const kindAt = (step: number): FaultKind => kinds[step % kinds.length] ?? "quota";

async function attempt(command: Command, at: number, kind: FaultKind, lasting: boolean) {
  const stage = await setUp();
  await command.prepare?.(stage);
  const before = await stateAtNextStart(stage);
  stage.faults.arm(at, kind, lasting);
  const result = await command.run(stage);
  const steps = stage.faults.count();
  stage.faults.disarm();
  return { result, steps, before, after: await stateAtNextStart(stage) };
}

describe.each(Object.entries({ ...assessmentCommands, ...listCommands, ...workspaceCommands }))("%s", (_, command) => {
  it("meets a fault at every step and is done wholly or not at all, and never called saved when it is not", async () => {
    const undisturbed = await attempt(command, 0, "quota", false);
    expect(undisturbed.result).toMatchObject({ ok: true });
    expect(undisturbed.steps).toBeGreaterThan(0);
    expect(undisturbed.after).not.toEqual(undisturbed.before);
    for (const lasting of [false, true]) {
      for (let at = 1; at <= undisturbed.steps; at += 1) {
        const kind = kindAt(lasting ? at + 2 : at);
        const { result, after, before } = await attempt(command, at, kind, lasting);
        const allowed = result.ok ? [undisturbed.after] : [before, undisturbed.after];
        const where = `step ${at} of ${undisturbed.steps}, ${kind}${lasting ? ", lasting" : ""}`;
        expect({ where, states: allowed }).toEqual({ where, states: expect.arrayContaining([after]) as unknown });
      }
    }
  });
});

/** Take a writer and are not tried here, and why. */
const elsewhere: Readonly<Record<string, string>> = {
  createAgainst: "an assessment is created, as here, with as many items as the edition has",
  commit: "part of every command",
  commitEdits: "part of every command",
  writeEdits: "part of every command",
  createIntake: "takes in one file after the other, as the commands here",
  openDemo: "holds nobody's work; its own test has a fault",
  recordRestoredFile: "after the restore; without it the new data count as not yet backed up",
  checkData: "writes nothing",
  refusalToBackUp: "writes nothing",
  takeFromMirror: "a merge",
};

it("no command is left out", () => {
  const folder = new URL("../../src/storage/", import.meta.url);
  const textOf = (directory: URL, file: string) => readFileSync(new URL(file, directory), "utf8");
  const commands = readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...textOf(folder, file).matchAll(takesWriter)].map(([, name = ""]) => name));
  const here = new URL("faults/", import.meta.url);
  const tried = readdirSync(here).map((file) => textOf(here, file).replaceAll(/^import [^;]*;$/gm, ""));
  const isTried = (name: string) => tried.some((text) => new RegExp(`\\b${name}\\(`).test(text));
  expect(commands.length).toBeGreaterThan(60);
  expect(commands.filter((name) => !isTried(name) && !(name in elsewhere))).toEqual([]);
  expect(Object.keys(elsewhere).filter((name) => isTried(name) || !commands.includes(name))).toEqual([]);
});

/** An exported function whose first parameter is a writer. */
const takesWriter =
  /export (?:const|async function|function) (\w+)(?:<[^>]*>)?(?: = (?:async )?)?\(\s*(?:writer|\{[^}]*\}): (?:Pick<)?Writer\b/g;

it("data that come back from the mirror do so wholly or not yet, and are not lost by a fault on the way", async () => {
  const stage = await setUp();
  const content = await loadWorkspaceContent(stage.writer.database);
  const whole = await stateAtNextStart(stage);
  const { device } = stage.writer;
  const mirrored = historiesOf(content).map(({ head, changes }) => ({ device, head, changes }));
  const readMirror = async (canary: string | null) => rebuildWorkspace(mirrored, canary);
  let opened = 0;
  for (let at = 1; opened === 0; at += 1) {
    const rootName = nextName("mirrored");
    const faults = createFaultLayer();
    const declare: typeof declareDatabase = (name) => declareDatabase(name, [faults.layer]);
    faults.arm(at, kindAt(at), false);
    const disturbed = await openDatabase(rootName, openDependencies({ readMirror, declare }));
    expect(disturbed.ok || disturbed.error.type === "storage-unavailable").toBe(true);
    if (disturbed.ok) {
      disturbed.value.database.close();
      opened = at;
    }
    const again = await openDatabase(rootName, openDependencies({ readMirror }));
    if (!again.ok) throw new Error(again.error.type);
    again.value.database.close();
    expect(await stateAtNextStart({ rootName })).toEqual(whole);
  }
  expect(opened).toBeGreaterThan(1);
});

it("each kind of fault is a message of its own or says what the browser said", async () => {
  const types = await Promise.all(
    (Object.keys(faultKinds) as FaultKind[]).map(async (kind) => {
      const { result } = await attempt(
        { run: ({ writer, id }) => saveControl(writer, id, "A.5.1", { level: 3 }) },
        1,
        kind,
        false,
      );
      return result.ok ? "saved" : result.error.type;
    }),
  );
  expect(types).toEqual(["save-storage-full", "save-failed", "save-failed", "save-failed"]);
});
