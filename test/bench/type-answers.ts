/** Scores a new assessment by the keyboard alone and counts what was pressed, typed text left out. */
import type { Page } from "playwright-core";
import { vi } from "#src/i18n/vi";
import { databaseNames } from "#src/storage/database";

export type PlannedAnswer = {
  readonly level: 0 | 1 | 2 | 3 | 4 | 5;
  readonly note: string | null;
  readonly evidence: string | null;
};

/** A chord is one press; `modifiers` are the keys held down with it. Nothing is clicked. */
export type PressCount = {
  readonly presses: number;
  readonly modifiers: number;
  readonly byKey: ReadonlyMap<string, number>;
};

/** Neighbours never have the same level, so that nothing can be gained by setting several at once. */
const levels = [3, 1, 4, 2, 5, 0, 3, 2, 4, 1] as const;

/** Notes on a third, evidence on a seventh of the items. */
export const planAnswers = (count: number): readonly PlannedAnswer[] =>
  Array.from({ length: count }, (_, index) => ({
    level: levels[index % levels.length] ?? 0,
    note: index % 3 === 1 ? `Đã xem tại chỗ, mục thứ ${index + 1}: có quy trình, đủ người, còn thiếu bản ghi.` : null,
    evidence: index % 7 === 3 ? `Biên bản kiểm tra số ${index + 1} ngày 18/09/2026` : null,
  }));

export async function createByKeys(page: Page, organisation: string): Promise<void> {
  await page.getByRole("button", { name: vi.start.own.create }).press("Enter");
  await page.getByRole("dialog", { name: vi.start.create.title }).waitFor();
  await page.keyboard.type(organisation);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "4.1 " }).waitFor();
}

/**
 * From the item that is open on, which is the first of the plan. Resolves when everything is said to be saved. The
 * switch «Chấm liền» is pressed where it is off: the browser keeps it lazily and may lose it when it is killed.
 */
export async function typeAnswers(page: Page, plan: readonly PlannedAnswer[]): Promise<PressCount> {
  const byKey = new Map<string, number>();
  const press = async (key: string) => {
    byKey.set(key, (byKey.get(key) ?? 0) + 1);
    await page.keyboard.press(key);
  };
  const text = (words: string) => page.keyboard.insertText(words);
  const evidenceTitle = page.getByLabel(vi.assess.evidence.form.title);
  const isOff = page.getByRole("button", { name: vi.assess.quick.actions.stepOn, pressed: false });
  if (await isOff.isVisible()) await press("l");
  for (const { level, note, evidence } of plan) {
    if (note === null && evidence !== null) {
      await press("e");
      await text(evidence);
      await press("Enter");
      await evidenceTitle.waitFor({ state: "hidden" });
    }
    if (note === null) {
      await press(String(level));
      continue;
    }
    await press(`Shift+Digit${level}`);
    await text(note);
    if (evidence !== null) {
      await press("Control+Shift+Enter");
      await text(evidence);
    }
    await press("Control+Enter");
  }
  await page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();
  const counts = [...byKey];
  const sum = (of: (key: string) => number) => counts.reduce((total, [key, count]) => total + of(key) * count, 0);
  return { presses: sum(() => 1), modifiers: sum((key) => key.split("+").length - 1), byKey };
}

export type StoredAnswer = { readonly level: number | null; readonly note: string };
export type StoredAnswers = {
  /** By the id of the control. */
  readonly answers: Readonly<Record<string, StoredAnswer>>;
  /** Control, title and day of each piece of evidence. */
  readonly evidence: readonly (readonly [controlId: string, title: string, datedOn: string | null])[];
};

/** What the browser holds, read beside the app. */
export const readAnswers = (page: Page): Promise<StoredAnswers> =>
  page.evaluate(async (name) => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error(name)));
      });
    type Row = { controlId: string; level: number | null; note: string };
    type Evidence = { controlIds: string[]; title: string; datedOn: string | null };
    const database = await settle(indexedDB.open(name));
    try {
      const transaction = database.transaction(["controlAssessments", "evidenceItems"]);
      const rows = (await settle(transaction.objectStore("controlAssessments").getAll())) as Row[];
      const items = (await settle(transaction.objectStore("evidenceItems").getAll())) as Evidence[];
      return {
        answers: Object.fromEntries(rows.map(({ controlId, level, note }) => [controlId, { level, note }])),
        evidence: items.map(({ controlIds, title, datedOn }) => [controlIds.join(), title, datedOn] as const),
      };
    } finally {
      database.close();
    }
  }, databaseNames.own);

/** The ids of the list, in its order. */
export const listedIds = (page: Page): Promise<readonly string[]> =>
  page.locator("[data-control]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-control") ?? ""));

/** What of the plan is not in the browser as it was typed. */
export function missingAnswers(
  plan: readonly PlannedAnswer[],
  ids: readonly string[],
  { answers, evidence }: StoredAnswers,
): readonly string[] {
  return plan.flatMap((planned, index) => {
    const id = ids[index] ?? "";
    const held = answers[id];
    const isHeld = held?.level === planned.level && held.note === (planned.note ?? "");
    const hasEvidence =
      planned.evidence === null ||
      evidence.some(([of, title, day]) => of === id && title === planned.evidence && day === "2026-09-18");
    return isHeld && hasEvidence ? [] : [`${id}: ${JSON.stringify({ planned, held })}`];
  });
}
