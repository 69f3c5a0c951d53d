/** Databases as released versions of the app left them: real rows, written by the real old build in a real browser. */
import { existsSync, readFileSync } from "node:fs";

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

export const readDatabaseFixture = (version: number): DatabaseFixture =>
  JSON.parse(readFileSync(fileOf(version), "utf8"), asBytes) as DatabaseFixture;

/** JSON has no bytes: chunks of files stand as `{ "base64": "…" }`. */
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
