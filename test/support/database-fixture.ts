/** Databases as released versions of the app left them: real rows, written by the real old build in a real browser. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

type IndexFixture = {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly unique: boolean;
  readonly multiEntry: boolean;
};

type StoreFixture = {
  readonly keyPath: string | string[];
  readonly indexes: readonly IndexFixture[];
  readonly rows: readonly unknown[];
};

export type DatabaseFixture = {
  readonly madeBy: string;
  /** The browser's number: ten times Dexie's. */
  readonly version: number;
  readonly stores: Readonly<Record<string, StoreFixture>>;
};

const fileOf = (version: number) => new URL(`../fixtures/databases/schema-${version}.json`, import.meta.url);

export const hasDatabaseFixture = (version: number): boolean => existsSync(fileOf(version));

/** Of the released schemas, oldest first. */
export const fixtureVersions: readonly number[] = readdirSync(new URL(".", fileOf(1)))
  .map((file) => Number(/^schema-(\d+)\.json$/.exec(file)?.[1]))
  .toSorted((left, right) => left - right);

/** JSON has no bytes: chunks of files stand as `{ "base64": "…" }`. */
export const readDatabaseFixture = (version: number): DatabaseFixture => parse(version, asBytes);

/** As it lies in its file, for the way into a page, which has no bytes either. */
export const readDatabaseFixtureAsText = (version: number): DatabaseFixture => parse(version);

const parse = (version: number, revive?: typeof asBytes): DatabaseFixture =>
  JSON.parse(readFileSync(fileOf(version), "utf8"), revive) as DatabaseFixture;

const asBytes = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === "object" && Object.keys(value).join() === "base64"
    ? Uint8Array.from(Buffer.from((value as { readonly base64: string }).base64, "base64")).buffer
    : value;

/** Without Dexie, which would bring today's schema with it. */
export async function createFixtureDatabase(name: string, fixture: DatabaseFixture): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, fixture.version);
    request.addEventListener("upgradeneeded", () => {
      for (const [table, { keyPath, indexes, rows }] of Object.entries(fixture.stores)) {
        const store = request.result.createObjectStore(table, { keyPath });
        for (const { name: index, keyPath: path, unique, multiEntry } of indexes) {
          store.createIndex(index, path, { unique, multiEntry });
        }
        for (const row of rows) store.add(row);
      }
    });
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error(name)));
  });
  database.close();
}
