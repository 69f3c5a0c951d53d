/**
 * Kills the browser at random moments while the product's storage works, starts it again on the same profile, and
 * compares what was acknowledged with what is there. `npm run torture:kill -- 1000`; a few in `npm test`.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { findInstalledBrowser, type InstalledBrowser } from "#test/support/start-browser";
import { fixtureVersions, readDatabaseFixtureAsText, type DatabaseFixture } from "#test/support/database-fixture";
import { startKilledBrowser } from "./killed-browser";
import type { Found, Torture } from "./page/work";
import { createRandom, type Random } from "./random";
import { servePage } from "./serve-page";

export type KillFigures = {
  readonly kills: number;
  readonly killsInUpgrade: number;
  readonly acknowledged: Readonly<Record<string, number>>;
  readonly lost: readonly string[];
  readonly torn: readonly string[];
  readonly broken: readonly string[];
  readonly recovered: number;
  readonly seed: number;
};

/** One profile lives through so many kills: a torn log does its harm two sessions later. */
const killsPerProfile = 20;
const rowsOf = { bulk: 8, import: 4 } as const;

type Tally = {
  kills: number;
  killsInUpgrade: number;
  acknowledged: Record<string, number>;
  lost: string[];
  torn: string[];
  broken: string[];
  recovered: number;
};

export async function torture(kills: number, seed: number, report: (text: string) => void): Promise<KillFigures> {
  const installed = await findInstalledBrowser();
  const page = await servePage();
  const random = createRandom(seed);
  const tally: Tally = { kills: 0, killsInUpgrade: 0, acknowledged: {}, lost: [], torn: [], broken: [], recovered: 0 };
  try {
    while (tally.kills < kills) {
      const profile = await mkdtemp(path.join(tmpdir(), "torture-"));
      try {
        const old = random() < 0.2 ? oldDatabase(random) : null;
        await tortureProfile({ installed, url: page.url, profile, random, tally, old, kills });
      } finally {
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      }
      report(summary({ ...tally, seed }));
    }
  } finally {
    await page.stop();
  }
  return { ...tally, seed };
}

const oldDatabase = (random: Random): DatabaseFixture =>
  readDatabaseFixtureAsText(fixtureVersions[Math.floor(random() * fixtureVersions.length)] ?? 1);

type Trial = {
  readonly installed: InstalledBrowser;
  readonly url: string;
  readonly profile: string;
  readonly random: Random;
  readonly tally: Tally;
  /** The profile begins with a database that a released version made, and is killed while it is upgraded. */
  readonly old: DatabaseFixture | null;
  readonly kills: number;
};

async function tortureProfile(trial: Trial): Promise<void> {
  const { installed, url, profile, random, tally, kills } = trial;
  const acknowledged: string[] = [];
  if (trial.old !== null) await killInUpgrade(trial, trial.old);
  let next = Math.floor(random() * 97);
  for (let session = 0; session <= killsPerProfile; session += 1) {
    const browser = await startKilledBrowser(installed, profile, url);
    try {
      await browser.page.exposeFunction("acknowledge", (text: string) => void acknowledged.push(text));
      const found = await browser.page.evaluate(() => (globalThis as unknown as { torture: Torture }).torture.open());
      judge(found, acknowledged, tally, session);
      // The mirror has no files: what would come after it is a workspace with holes, which says so and is no loss of rows.
      if (!found.opened || found.recovered || session === killsPerProfile || tally.kills >= kills) {
        countKinds(acknowledged, tally);
        return;
      }
      // What was written and not acknowledged any more has used its number too.
      next = 1 + Math.max(next, ...Object.keys(found.marks).map((mark) => Number(mark.split(" ")[1])));
      let failure: string | null = null;
      void browser.page
        .evaluate((from) => (globalThis as unknown as { torture: Torture }).torture.work(from), next)
        .catch((error: unknown) => {
          if (!/closed|crash|detached/i.test(String(error))) failure = String(error);
        });
      await sleep(300 + random() * 1500);
      if (failure !== null) tally.broken.push(failure);
    } finally {
      await browser.kill();
    }
    tally.kills += 1;
  }
}

async function killInUpgrade(
  { installed, url, profile, random, tally }: Trial,
  fixture: DatabaseFixture,
): Promise<void> {
  const maker = await startKilledBrowser(installed, profile, url);
  await maker.page.evaluate(createInPage, { name: "tu-danh-gia-27001", fixture });
  // Without a clean end the browser may still hold it in memory.
  await sleep(300);
  await maker.kill();
  for (let round = 0; round < 3; round += 1) {
    const browser = await startKilledBrowser(installed, profile, url);
    void browser.page
      .evaluate(() => (globalThis as unknown as { torture: Torture }).torture.open())
      .catch(() => undefined);
    await sleep(random() * 150);
    await browser.kill();
    tally.kills += 1;
    tally.killsInUpgrade += 1;
  }
  const browser = await startKilledBrowser(installed, profile, url);
  const found = await browser.page.evaluate(() => (globalThis as unknown as { torture: Torture }).torture.open());
  await browser.kill();
  const changes = fixture.stores["changes"]?.rows.length;
  if (!found.opened || !found.isWhole || found.faults.length > 0 || found.changeCount !== changes) {
    tally.broken.push(`upgrade from ${fixture.version / 10}: ${JSON.stringify({ ...found, marks: undefined })}`);
  }
}

/** Evaluated in the page: the database as the old app left it, bytes of files out of base64. */
const createInPage = ({ name, fixture }: { name: string; fixture: DatabaseFixture }) =>
  new Promise<void>((resolve, reject) => {
    const withBytes = (row: object) =>
      Object.fromEntries(
        Object.entries(row).map(([field, value]: [string, unknown]) => {
          const sent = (value as { readonly base64?: unknown } | null)?.base64;
          if (typeof sent !== "string") return [field, value];
          return [field, Uint8Array.from(atob(sent), (character) => character.codePointAt(0) ?? 0).buffer];
        }),
      );
    const request = indexedDB.open(name, fixture.version);
    request.addEventListener("upgradeneeded", () => {
      for (const [table, { keyPath, indexes, rows }] of Object.entries(fixture.stores)) {
        const store = request.result.createObjectStore(table, { keyPath });
        for (const { name: index, keyPath: keys, unique, multiEntry } of indexes) {
          store.createIndex(index, keys, { unique, multiEntry });
        }
        for (const row of rows) store.add(withBytes(row as object));
      }
    });
    request.addEventListener("success", () => {
      request.result.close();
      resolve();
    });
    request.addEventListener("error", () => reject(request.error ?? new Error(name)));
  });

function judge(found: Found, acknowledged: readonly string[], tally: Tally, session: number): void {
  if (found.recovered) tally.recovered += 1;
  if (!found.opened || !found.isWhole) {
    tally.broken.push(`session ${session}: ${found.error ?? "the history does not hold"}`);
    return;
  }
  for (const name of found.faults) {
    if (name !== "files" || !found.recovered)
      tally.broken.push(`session ${session}: «Kiểm tra dữ liệu» faults ${name}`);
  }
  for (const name of found.damagedBackups) tally.broken.push(`backup ${name}`);
  for (const mark of acknowledged) {
    if (mark.startsWith("backup ")) continue;
    if (found.marks[mark] === undefined) tally.lost.push(`session ${session}: ${mark}`);
  }
  for (const [mark, rows] of Object.entries(found.marks)) {
    const expected = rowsOf[mark.split(" ")[0] as keyof typeof rowsOf] ?? 1;
    if (rows !== expected) tally.torn.push(`session ${session}: ${mark} has ${rows} of ${expected} rows`);
  }
}

/** Each acknowledgement is counted once, when the profile is looked at for the last time. */
function countKinds(acknowledged: readonly string[], tally: Tally): void {
  for (const mark of acknowledged) {
    const kind = mark.split(" ")[0] ?? "";
    tally.acknowledged[kind] = (tally.acknowledged[kind] ?? 0) + 1;
  }
}

export const summary = ({ kills, killsInUpgrade, acknowledged, lost, torn, broken, recovered, seed }: KillFigures) =>
  [
    `${kills} kills (${killsInUpgrade} of them during the upgrade), seed ${seed}:`,
    `lost ${lost.length}, torn ${torn.length}, broken ${broken.length}, brought back by the mirror ${recovered};`,
    `acknowledged ${Object.entries(acknowledged)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(", ")}`,
    ...lost.slice(0, 5),
    ...torn.slice(0, 5),
    ...broken.slice(0, 5),
  ].join("\n  ");

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function run([kills = "1000", seed = String(Date.now() % 1_000_000)]: readonly string[]): Promise<void> {
  const figures = await torture(Number(kills), Number(seed), (text) => console.log(text));
  const isHeld = figures.lost.length + figures.torn.length + figures.broken.length === 0;
  console.log(isHeld ? "Held." : "NOT held.");
  if (!isHeld) process.exitCode = 1;
}
