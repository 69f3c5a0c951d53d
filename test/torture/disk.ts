/**
 * Fills the disk under the browser's profile while the product's storage works, and looks at what is there afterwards.
 * `npm run torture:disk -- 12`, or `-- 12 ext4`. Needs root on Linux: a small disk is mounted for each trial.
 */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, statfs, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { findInstalledBrowser, type InstalledBrowser } from "#test/support/start-browser";
import { startKilledBrowser } from "./killed-browser";
import type { Torture } from "./page/work";
import { servePage } from "./serve-page";

const diskMegabytes = 160;
const before = 60;
const during = 20;
const modes = ["writing on a full disk", "page opened on a full disk", "killed on a full disk"] as const;

type Mode = (typeof modes)[number];

/** In memory, or with a journal and delayed allocation in a file. */
const fileSystems = ["tmpfs", "ext4"] as const;
type FileSystem = (typeof fileSystems)[number];

type Tally = Record<
  | "trials"
  | "database emptied"
  | "recovery screen"
  | "brought back by the mirror"
  | "nothing lost"
  | "acknowledged on the full disk"
  | "acknowledged into an emptied database"
  | "saved before and missing without a word"
  | "restored up to the backup"
  | "not restored",
  number
>;

const inPage = {
  open: () => (globalThis as unknown as { torture: Torture }).torture.open(),
  attempt: ([from, count]: readonly [number, number]) =>
    (globalThis as unknown as { torture: Torture }).torture.attempt(from, count),
  backUp: () => (globalThis as unknown as { torture: Torture }).torture.backUpOutside(),
  restore: (bytes: string) => (globalThis as unknown as { torture: Torture }).torture.restoreFromOutside(bytes),
};

export async function run([trials = "12", asked = "tmpfs"]: readonly string[]): Promise<void> {
  const fileSystem = fileSystems.find((name) => name === asked);
  if (fileSystem === undefined) throw new Error(`${asked}: ${fileSystems.join(" or ")}`);
  if (process.platform !== "linux" || process.getuid?.() !== 0) {
    console.log("torture:disk mounts small disks and therefore needs root on Linux. Nothing was done.");
    process.exitCode = 2;
    return;
  }
  const installed = await findInstalledBrowser();
  const page = await servePage();
  const tally: Tally = {
    trials: 0,
    "database emptied": 0,
    "recovery screen": 0,
    "brought back by the mirror": 0,
    "nothing lost": 0,
    "acknowledged on the full disk": 0,
    "acknowledged into an emptied database": 0,
    "saved before and missing without a word": 0,
    "restored up to the backup": 0,
    "not restored": 0,
  };
  try {
    for (let trial = 0; trial < Number(trials); trial += 1) {
      const mode = modes[trial % modes.length] ?? modes[0];
      await withSmallDisk(fileSystem, (disk) => attemptTrial(installed, page.url, disk, mode, tally));
      console.log(`${trial + 1}. ${mode}: ${JSON.stringify(tally)}`);
    }
  } finally {
    await page.stop();
  }
  const isHeld =
    tally["acknowledged into an emptied database"] +
      tally["saved before and missing without a word"] +
      tally["not restored"] ===
    0;
  console.log(isHeld ? "Held." : "NOT held.");
  if (!isHeld) process.exitCode = 1;
}

async function attemptTrial(installed: InstalledBrowser, url: string, disk: string, mode: Mode, tally: Tally) {
  const profile = path.join(disk, "profile");
  tally.trials += 1;
  const first = await startKilledBrowser(installed, profile, url);
  await first.page.evaluate(inPage.open);
  const early = await first.page.evaluate(inPage.attempt, [1, before] as const);
  // Outside the browser and outside the disk, as a folder on another drive would be.
  const backup = await first.page.evaluate(inPage.backUp);
  const late = await first.page.evaluate(inPage.attempt, [before + 1, before] as const);
  // So that what was acknowledged is on the disk before it fills up.
  await sleep(500);

  await fill(disk);
  const acknowledged = [...early.saved, ...late.saved];
  const onFullDisk: string[] = [];
  if (mode === "page opened on a full disk") {
    await first.page.reload().catch(() => null);
    const found = await first.page.evaluate(inPage.open).catch(() => null);
    console.log(`  on the full disk: ${found?.opened === true ? "opened" : found?.error}`);
    const attempts = found?.opened === true ? await first.page.evaluate(inPage.attempt, [1000, during] as const) : null;
    onFullDisk.push(...(attempts?.saved ?? []));
    await first.kill();
  } else {
    const attempts = await first.page.evaluate(inPage.attempt, [1000, during] as const).catch(() => null);
    onFullDisk.push(...(attempts?.saved ?? []));
    console.log(
      `  on the full disk: ${attempts?.saved.length} saved, refused: ${attempts?.refused.slice(0, 4).join("; ")}`,
    );
    if (mode === "writing on a full disk") {
      await free(disk);
      const after = await first.page.evaluate(inPage.attempt, [2000, during] as const).catch(() => null);
      onFullDisk.push(...(after?.saved ?? []));
      await sleep(500);
    }
    await first.kill();
  }
  await free(disk);
  tally["acknowledged on the full disk"] += onFullDisk.length;

  const next = await startKilledBrowser(installed, profile, url);
  try {
    const found = await next.page.evaluate(inPage.open);
    if (!found.opened) {
      tally["database emptied"] += 1;
      if (found.error?.includes("storage-vanished")) tally["recovery screen"] += 1;
      // They are gone with the rest: the database in which they were acknowledged had lost everything.
      tally["acknowledged into an emptied database"] += onFullDisk.length;
      const restored = await next.page.evaluate(inPage.restore, backup);
      const isBack = restored.isWhole && early.saved.every((mark) => restored.marks[mark] === 1);
      tally[isBack ? "restored up to the backup" : "not restored"] += 1;
      if (!isBack) console.log(JSON.stringify({ ...restored, marks: undefined }));
      return;
    }
    if (found.recovered) {
      tally["database emptied"] += 1;
      tally["brought back by the mirror"] += 1;
    }
    const missing = [...acknowledged, ...onFullDisk].filter((mark) => found.marks[mark] === undefined);
    if (missing.length === 0 && found.isWhole) tally["nothing lost"] += 1;
    else {
      tally["saved before and missing without a word"] += missing.length;
      console.log(`missing: ${missing.slice(0, 5).join(", ")}; whole: ${found.isWhole}; changes: ${found.changeCount}`);
    }
  } finally {
    await next.kill();
  }
}

async function withSmallDisk(fileSystem: FileSystem, work: (disk: string) => Promise<void>): Promise<void> {
  const disk = await mkdtemp(path.join(tmpdir(), "torture-disk-"));
  const image = `${disk}.img`;
  if (fileSystem === "tmpfs") execFileSync("mount", ["-t", "tmpfs", "-o", `size=${diskMegabytes}m`, "tmpfs", disk]);
  else {
    await writeFile(image, "");
    await truncate(image, diskMegabytes * 1024 * 1024);
    // No blocks kept for root, who would else still have some on the full disk.
    execFileSync("mkfs.ext4", ["-q", "-F", "-b", "4096", "-m", "0", image]);
    execFileSync("mount", ["-o", "loop", image, disk]);
  }
  try {
    await work(disk);
  } finally {
    execFileSync("umount", ["--lazy", disk]);
    await rm(disk, { recursive: true, force: true });
    await rm(image, { force: true });
  }
}

/** To the last byte: big pieces first, then small ones; again where the browser has given something back meanwhile. */
async function fill(disk: string): Promise<void> {
  for (let round = 0; round < 10; round += 1) {
    for (const [index, bytes] of [8_000_000, 500_000, 4096].entries()) {
      for (let file = 0; ; file += 1) {
        try {
          await writeFile(path.join(disk, `filler-${round}-${index}-${file}`), Buffer.alloc(bytes, 1));
        } catch {
          break;
        }
      }
    }
    const { bavail } = await statfs(disk);
    if (bavail === 0) return;
    console.log(`  ${bavail} blocks were still free`);
  }
  throw new Error("the disk does not get full");
}

const free = async (disk: string) => {
  const names = execFileSync("ls", [disk], { encoding: "utf8" }).split("\n");
  await Promise.all(names.filter((name) => name.startsWith("filler-")).map((name) => rm(path.join(disk, name))));
};

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
