/**
 * Looks at a database before Dexie does: whether it is there, its version, whether the browser reports that it threw
 * data away. A database that is not there is not made.
 */
import type { AssessmentContent, ReviewContent, WorkspaceHistories } from "#src/domain/backup/workspace-content";
import { upgradeHead, type Device } from "./database";
import type { ChainHead } from "#src/domain/history/chain-head";
import type { Change } from "#src/domain/history/change";

export type Inspection =
  | {
      readonly state: "absent";
      /** Chromium says so when it found the files damaged and started anew. */
      readonly dataLoss: boolean;
    }
  | {
      readonly state: "present";
      /** Dexie's number: the browser's own divided by ten. */
      readonly version: number;
      readonly device: Device | null;
      readonly changeCount: number;
    };

/** Chromium's addition to the event. */
type UpgradeEvent = IDBVersionChangeEvent & { readonly dataLoss?: "none" | "total" };

const dexieFactor = 10;

export async function inspectDatabase(name: string): Promise<Inspection> {
  const opened = await openRaw(name);
  if (!(opened instanceof IDBDatabase)) return { state: "absent", dataLoss: opened.dataLoss };
  try {
    const names = [...opened.objectStoreNames];
    const [device, changeCount] = await Promise.all([
      names.includes("device") ? read<Device | undefined>(opened, "device", (store) => store.get("device")) : undefined,
      names.includes("changes") ? read<number>(opened, "changes", (store) => store.count()) : 0,
    ]);
    return { state: "present", version: opened.version / dexieFactor, device: device ?? null, changeCount };
  } finally {
    opened.close();
  }
}

/** The histories of an older version in today's shape, read without upgrading anything. */
export async function readOlderContent(name: string): Promise<WorkspaceHistories> {
  const opened = await openRaw(name);
  if (!(opened instanceof IDBDatabase)) return { assessments: [], reviews: [] };
  try {
    const names = new Set(opened.objectStoreNames);
    const all = async <Row>(table: string) =>
      names.has(table) ? read<Row[]>(opened, table, (store) => store.getAll()) : [];
    const [heads, changes, assessments, packReviews] = await Promise.all([
      all<ChainHead>("chainHeads"),
      all<Change>("changes"),
      all<AssessmentContent["assessment"]>("assessments"),
      all<ReviewContent["packReview"]>("packReviews"),
    ]);
    const [controls, evidence, receipts, findings, opinions] = await Promise.all([
      all<AssessmentContent["controlAssessments"][number]>("controlAssessments"),
      all<AssessmentContent["evidenceItems"][number]>("evidenceItems"),
      all<AssessmentContent["reviewReceipts"][number]>("reviewReceipts"),
      all<AssessmentContent["reviewFindings"][number]>("reviewFindings"),
      all<ReviewContent["packOpinions"][number]>("packOpinions"),
    ]);
    const historyOf = (id: string) => {
      const head = heads.find(({ assessmentId }) => assessmentId === id);
      const own = changes.filter(({ assessmentId }) => assessmentId === id);
      const ordered = own.toSorted((left, right) => (left.clock < right.clock ? -1 : 1));
      return head === undefined ? [] : [{ head: upgradeHead(head), changes: ordered }];
    };
    return {
      assessments: assessments.flatMap((assessment) => {
        const isIts = ({ assessmentId }: { readonly assessmentId: string }) => assessmentId === assessment.id;
        return historyOf(assessment.id).map((history) => ({
          ...history,
          assessment,
          controlAssessments: controls.filter(isIts),
          evidenceItems: evidence.filter(isIts),
          reviewReceipts: receipts.filter(isIts),
          reviewFindings: findings.filter(isIts),
        }));
      }),
      reviews: packReviews.flatMap((packReview) =>
        historyOf(packReview.id).map((history) => ({
          ...history,
          packReview,
          packOpinions: opinions.filter(({ reviewId }) => reviewId === packReview.id),
        })),
      ),
    };
  } finally {
    opened.close();
  }
}

/** The database as it is, or that there is none: making it is undone before it happens. */
function openRaw(name: string): Promise<IDBDatabase | { readonly dataLoss: boolean }> {
  return new Promise((resolve, reject) => {
    let created: { readonly dataLoss: boolean } | null = null;
    const request = indexedDB.open(name);
    request.addEventListener("upgradeneeded", (event) => {
      created = { dataLoss: (event as UpgradeEvent).dataLoss === "total" };
      request.transaction?.abort();
    });
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", (event) => {
      // Else the page reports an error that nobody caught.
      event.preventDefault();
      if (created === null) reject(request.error ?? new Error("IndexedDB could not be opened"));
      else resolve(created);
    });
  });
}

function read<Answer>(
  database: IDBDatabase,
  table: string,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = ask(database.transaction(table, "readonly").objectStore(table));
    request.addEventListener("success", () => resolve(request.result as Answer));
    request.addEventListener("error", () => reject(request.error ?? new Error(`${table} cannot be read`)));
  });
}
