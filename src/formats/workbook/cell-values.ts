/** Facts as cells and cells as facts. Words of a drop-down are understood in every language that is given. */
import type { ParseCell, CellProblem } from "#src/domain/workbook/compare-lists";
import { dayOfSerial, dayOfText, serialOfDay } from "#src/domain/workbook/day-serial";
import { emptyValue } from "#src/domain/workbook/derive-lists";
import { choiceValues, type CellKind, type ChoiceName, type ListColumn } from "#src/domain/workbook/list-columns";
import { unifyLines, type RawCell } from "#src/domain/workbook/raw-cell";
import { foldText } from "#src/domain/shared/fold-text";
import type { Json } from "#src/domain/shared/canonical-json";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import type { WrittenCell } from "#src/formats/xlsx/sheet-model";
import type { WorkbookLists } from "#src/i18n/vi/workbook-lists";

type Words = Pick<WorkbookLists, "choices" | "shown">;

/** As text: in a CSV file, in a preview. `dayText` says how days look. */
export function textOf(
  { key, kind }: Pick<ListColumn, "key" | "kind">,
  value: Json,
  words: Words,
  dayText: (day: string) => string = (day) => day,
): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) {
    const members = (value as readonly Json[]).map(String);
    return kind.type === "choices"
      ? members.map((member) => wordOf(words, kind.of, member)).join(", ")
      : members.join(", ");
  }
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (kind.type === "choice") return wordOf(words, kind.of, text);
  if (kind.type === "day") return dayText(text);
  if (kind.type === "shown") return shownWords(words, key)[text] ?? text;
  return text;
}

/** In a workbook: numbers and days are numbers, everything else is a string. */
export function cellOf(column: Pick<ListColumn, "key" | "kind" | "entity">, value: Json, words: Words): WrittenCell {
  const look = column.entity === null ? "derived" : column.kind.type === "day" ? "day" : "plain";
  if (typeof value === "number") return { number: value, look };
  const serial = column.kind.type === "day" && typeof value === "string" ? serialOfDay(value) : null;
  return serial === null ? { text: textOf(column, value, words), look } : { number: serial, look };
}

/** What a reader finds where this was written. */
export function rawOf(cell: WrittenCell): RawCell {
  if (cell === null) return null;
  if ("number" in cell) return { type: "number", number: cell.number };
  return cell.text === "" ? null : { type: "text", text: cell.text };
}

const wordOf = (words: Words, choice: ChoiceName, value: string): string =>
  (words.choices[choice] as Readonly<Record<string, string>>)[value] ?? value;

const shownWords = ({ shown }: Words, key: string): Readonly<Record<string, string>> =>
  key in shown ? shown[key as keyof Words["shown"]] : {};

export type CellParsing = {
  readonly words: readonly Words[];
  readonly itemIds: ReadonlySet<string>;
  readonly is1904?: boolean;
};

export const createCellParser =
  ({ words, itemIds, is1904 = false }: CellParsing): ParseCell =>
  ({ kind }, cell) => {
    if (cell?.type === "error") return fail({ type: "cell-error" });
    if (cell?.type === "formula-empty") return fail({ type: "cell-formula-empty" });
    const text = cellText(cell);
    if (text.trim() === "") return isRequired(kind) ? fail({ type: "cell-required" }) : succeed(emptyValue(kind.type));
    switch (kind.type) {
      case "text":
        return text.length > kind.limit ? fail({ type: "cell-too-long", limit: kind.limit }) : succeed(text);
      case "day": {
        const day = cell?.type === "number" ? dayOfSerial(cell.number, is1904) : dayOfText(text);
        return day === null ? fail({ type: "cell-day-unknown" }) : succeed(day);
      }
      case "number":
        return parseNumber(kind.values, text);
      case "choice": {
        const value = valueOfWord(words, kind.of, text);
        if (value === undefined) return fail({ type: "cell-choice-unknown" });
        return succeed(kind.of === "effective" ? value === "true" : value);
      }
      case "choices":
        return parseChoices(words, kind.of, text);
      case "items":
        return parseItems(itemIds, kind.most, text);
      case "shown":
        return succeed(text);
    }
  };

const isRequired = (kind: CellKind) => "isRequired" in kind && kind.isRequired;

/** Characters that no field of the app can be given are left out. */
// oxlint-disable-next-line no-control-regex -- these are the characters that are left out
const untypable = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

function cellText(cell: RawCell): string {
  if (cell?.type === "text") return unifyLines(cell.text).replace(untypable, "").normalize("NFC");
  if (cell?.type === "number") return String(cell.number);
  return cell?.type === "boolean" ? (cell.value ? "TRUE" : "FALSE") : "";
}

/** 3, «Mức 3», «Level 3». */
function parseNumber(values: readonly number[], text: string): Result<Json, CellProblem> {
  const digits = /^(?:muc|level)?\s*(\d{1,2})(?:[.,]0+)?$/.exec(foldText(text.trim()))?.[1];
  const value = digits === undefined ? undefined : values.find((one) => one === Number(digits));
  return value === undefined
    ? fail({ type: "cell-number-unknown", from: Math.min(...values), to: Math.max(...values) })
    : succeed(value);
}

function parseChoices(words: readonly Words[], of: ChoiceName, text: string): Result<Json, CellProblem> {
  const parts = text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const chosen = parts.map((part) => valueOfWord(words, of, part));
  if (chosen.includes(undefined)) return fail({ type: "cell-choice-unknown" });
  return succeed((choiceValues[of] as readonly string[]).filter((value) => chosen.includes(value)));
}

function parseItems(itemIds: ReadonlySet<string>, most: number, text: string): Result<Json, CellProblem> {
  const ids = [...new Set(text.split(/[,;\s]+/).filter((id) => id !== ""))];
  const unknown = ids.find((id) => !itemIds.has(id));
  if (unknown !== undefined) return fail({ type: "cell-item-unknown", item: unknown.slice(0, 40) });
  return ids.length > most ? fail({ type: "cell-too-many", limit: most }) : succeed(ids);
}

function valueOfWord(words: readonly Words[], of: ChoiceName, text: string): string | undefined {
  const asked = foldText(text.trim()).replace(/\s+/g, " ");
  return (choiceValues[of] as readonly string[]).find(
    (value) => value === asked || words.some((language) => foldText(wordOf(language, of, value)) === asked),
  );
}
