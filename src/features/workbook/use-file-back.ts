/** The way of a file back into the app: read, mapped if it comes from elsewhere, compared, applied or put away. */
import { useRef, useState } from "react";
import { mapTable, type ForeignMapping, type ForeignTable } from "#src/domain/workbook/foreign-table";
import { suggestMapping, type TableFault } from "#src/domain/workbook/suggest-mapping";
import type { ReadFailure, CreateTableWorker } from "#src/formats/workbook/read-in-worker";
import { readTableInWorker } from "#src/formats/workbook/read-in-worker";
import type { ListError } from "#src/formats/workbook/read-workbook";
import type { OpenAssessment } from "#src/storage/session";
import { keepTableMapping } from "#src/storage/table-mappings";
import { useMessages } from "#src/ui/messages";
import {
  compareWithFacts,
  findOwnLists,
  knownItems,
  tablesIn,
  wordsOfAll,
  type FileComparison,
  type FoundLists,
} from "./compare-file";
import { headsOf, withRemembered } from "./remembered-mapping";

export type RefusedReason = ReadFailure | ListError | TableFault;

export type UsableTable = {
  readonly table: ForeignTable;
  readonly mapping: ForeignMapping;
  readonly isRemembered: boolean;
};

export type FileBack =
  | { readonly status: "none" }
  | { readonly status: "reading"; readonly name: string }
  | { readonly status: "refused"; readonly name: string; readonly reason: RefusedReason }
  /** The best of the tables first. */
  | { readonly status: "mapping"; readonly name: string; readonly tables: readonly UsableTable[] }
  | {
      readonly status: "compared";
      readonly name: string;
      readonly found: FoundLists;
      readonly comparison: FileComparison;
      /** The facts have changed since somebody looked at the differences. */
      readonly isStale: boolean;
    };

type Options = Pick<OpenAssessment, "session" | "facts"> & { readonly createWorker: CreateTableWorker };

export function useFileBack({ session, facts, createWorker }: Options) {
  const { workbookLists } = useMessages();
  const [state, setState] = useState<FileBack>({ status: "none" });
  const asked = useRef(0);
  const assessmentId = facts.assessment.id;

  /** Shows what comes of it, unless another file has come meanwhile. */
  const begin = () => {
    const mine = (asked.current += 1);
    return (next: FileBack) => {
      if (mine === asked.current) setState(next);
    };
  };

  const compare = async (name: string, found: FoundLists, isStale = false): Promise<FileBack> => {
    const comparison = await compareWithFacts(session, assessmentId, workbookLists, found);
    return { status: "compared", name, found, comparison, isStale };
  };

  const judge = async (file: File): Promise<FileBack> => {
    const { name } = file;
    const refuse = (reason: RefusedReason): FileBack => ({ status: "refused", name, reason });
    const read = await readTableInWorker(file, createWorker);
    if (!read.ok) return refuse(read.error);
    const own = findOwnLists(read.value, name, assessmentId, await wordsOfAll());
    if (!own.ok) return refuse(own.error);
    if (own.value !== null) return compare(name, own.value);
    const tables = tablesIn(read.value, name).map((table) => suggest(table));
    const usable = tables.flatMap((one) => ("mapping" in one ? [one] : []));
    if (usable.length > 0) return { status: "mapping", name, tables: usable.toSorted(byItems) };
    const faults = tables.flatMap((one) => ("type" in one ? [one] : []));
    return refuse(faults.find(({ type }) => type === "table-other-edition") ?? { type: "table-without-items" });
  };

  const suggest = (table: ForeignTable): UsableTable | TableFault => {
    const suggested = suggestMapping(table, knownItems(session));
    if ("type" in suggested) return suggested;
    return { table, ...withRemembered(table, suggested) };
  };

  return {
    state,
    open: async (file: File) => {
      const show = begin();
      show({ status: "reading", name: file.name });
      show(
        await judge(file).catch((): FileBack => ({
          status: "refused",
          name: file.name,
          reason: { type: "table-read-failed" },
        })),
      );
    },
    map: async (name: string, table: ForeignTable, mapping: ForeignMapping) => {
      const show = begin();
      keepTableMapping(headsOf(table, mapping), mapping);
      const lists = mapTable(table, mapping, knownItems(session));
      show(await compare(name, { lists, isCsv: false, is1904: false }));
    },
    /** The differences as they are now, to be looked at again. */
    compareAgain: async (name: string, found: FoundLists) => {
      const show = begin();
      const next = await compare(name, found, true);
      show(next);
    },
    compareNow: (found: FoundLists) => compareWithFacts(session, assessmentId, workbookLists, found),
    dismiss: () => begin()({ status: "none" }),
  };
}

const byItems = (one: UsableTable, other: UsableTable) => other.table.rows.length - one.table.rows.length;
