/** Opens a workspace with everything that guards it: marker, mirror, the copy before an upgrade. */
import { createUuidV7 } from "#src/domain/shared/uuid-v7";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { askPersistenceOnce } from "#src/storage/ask-persistence";
import { saveCurrentAssessmentId } from "#src/storage/current-assessment";
import { databaseNames, type Workspace } from "#src/storage/database";
import type { DemoError } from "#src/storage/demo";
import { createMarkerStore, forgetfulMarkerStore } from "#src/storage/marker-store";
import { openMirror, type Mirror } from "#src/storage/mirror/open-mirror";
import { mirrorCommits } from "#src/storage/mirror-commits";
import {
  openDatabase,
  remember,
  startAfresh,
  type OpenDependencies,
  type Opened,
  type OpenError,
} from "#src/storage/open-database";
import type { SaveError } from "#src/storage/save-error";
import type { Writer } from "#src/storage/writer";
import { createModuleWorker } from "./trusted-types";

export type OpenedWorkspace = {
  readonly writer: Writer;
  /** Null for the demo: it may be thrown away at any time. */
  readonly mirror: Mirror | null;
  readonly recovered: Opened["recovered"];
};

export type WorkspaceOpening = {
  readonly workspace: Workspace;
  readonly actor: { readonly current: string };
  readonly onOutdated: () => void;
  /** The database had lost changes that the mirror still had; they are back. */
  readonly onRecovered: (changeCount: number) => void;
};

export const newId = () => createUuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

/** What a person has agreed to on the recovery screen. */
export type Consent =
  /** The old data are gone; begin with none. */
  | "afresh"
  /** A copy was saved by hand; upgrade without another. */
  | "upgrade";

export async function openWorkspace(
  opening: WorkspaceOpening,
  consent: Consent | null = null,
): Promise<Result<OpenedWorkspace, OpenError | DemoError | SaveError>> {
  const root = databaseNames[opening.workspace];
  const dependencies = dependenciesOf(opening, consent);
  const opened = consent === "afresh" ? await beginAfresh(root, dependencies) : await openDatabase(root, dependencies);
  if (!opened.ok) return opened;
  const workspace = arm(opened.value, opening, dependencies);
  if (opening.workspace === "demo") {
    const { openDemo } = await import("#src/storage/demo");
    const demo = await openDemo(workspace.writer);
    if (!demo.ok) return fail(demo.error);
    saveCurrentAssessmentId("demo", demo.value);
  }
  return succeed(workspace);
}

async function beginAfresh(root: string, dependencies: OpenDependencies): Promise<Result<Opened, OpenError>> {
  try {
    const opened = await startAfresh(root, dependencies);
    // What it holds is of the database that was given up.
    const { deleteMirror } = await import("#src/storage/mirror/read-mirror");
    await deleteMirror(opened.database.name);
    return succeed(opened);
  } catch (error) {
    return fail({ type: "storage-unavailable", detail: String(error) });
  }
}

function dependenciesOf({ workspace, onOutdated }: WorkspaceOpening, consent: Consent | null): OpenDependencies {
  const isDemo = workspace === "demo";
  return {
    marker: isDemo ? forgetfulMarkerStore : createMarkerStore(() => localStorage, databaseNames[workspace]),
    newId,
    environment: { secureContext: isSecureContext, protocol: location.protocol },
    onOutdated,
    readMirror: async (canary) => {
      if (isDemo) return null;
      const { readMirroredWorkspace } = await import("#src/storage/mirrored-workspace");
      return readMirroredWorkspace(databaseNames[workspace], canary);
    },
    beforeUpgrade: async (contents, from) => {
      if (isDemo || consent === "upgrade") return;
      const { keepBeforeUpgrade } = await import("#src/features/backup/keep-before-upgrade");
      await keepBeforeUpgrade(contents, from, __APP_VERSION__);
    },
  };
}

function arm(
  { database, device, recovered }: Opened,
  { workspace, actor, onRecovered }: WorkspaceOpening,
  { marker }: OpenDependencies,
): OpenedWorkspace {
  const mirror =
    workspace === "demo"
      ? null
      : openMirror({
          databaseName: database.name,
          createWorker: createModuleWorker,
        });
  const writer: Writer = {
    database,
    device,
    newId,
    now: () => Date.now(),
    actor: () => actor.current,
    written: new Set(),
    onCommitted: async (committed) => {
      if (mirror !== null) await mirrorCommits(mirror, writer, committed);
      // A reminder, not part of the save: what is written stays saved whatever becomes of it.
      void remember(database, device, marker).catch(() => undefined);
      if (workspace === "own") askPersistenceOnce(committed);
    },
  };
  if (mirror === null) return { writer, mirror, recovered };
  // Until both are level nothing new goes into the mirror: it may hold what the database has lost.
  const level = makeLevel(mirror, writer).then((changeCount) => changeCount > 0 && onRecovered(changeCount));
  const onCommitted: Writer["onCommitted"] = async (committed) => {
    await level;
    await writer.onCommitted(committed);
  };
  return { writer: { ...writer, onCommitted }, mirror, recovered };
}

/** Brings the mirror up to the database or, where the mirror has more, the database up to the mirror. */
async function makeLevel(mirror: Mirror, writer: Writer): Promise<number> {
  try {
    const heads = await writer.database.chainHeads.toArray();
    await mirrorCommits(
      mirror,
      writer,
      heads.map((head) => ({ head, changes: [] })),
    );
    // A busy machine may answer late; going on without knowing would leave the lost changes lost.
    await mirror.settled();
    if (mirror.status().ahead.size === 0) return 0;
    const { takeFromMirror } = await import("#src/storage/mirrored-workspace");
    return await takeFromMirror(writer);
  } catch {
    // The database is whole without it; the mirror's status says how it stands.
    return 0;
  }
}
