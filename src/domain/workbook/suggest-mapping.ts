/** What a spreadsheet from elsewhere probably means: by its heads, by its numbers, by the words of the usual scales. */
import {
  columnsOf,
  distinctValues,
  idParts,
  itemId,
  valueKey,
  type BareIds,
  type BareMapping,
  type ForeignField,
  type ForeignMapping,
  type ForeignTable,
  type KnownItems,
  type ValueField,
  type ValueTarget,
} from "./foreign-table";
import { columnLetters, type RawCell } from "./raw-cell";

export type TableFault =
  /** No column with numbers of items. */
  | { readonly type: "table-without-items" }
  /** The numbers are those of the edition of 2013, the assessment's are not. */
  | { readonly type: "table-other-edition"; readonly place: string };

const leastItems = 3;

/** The column in which most rows name an item of the catalog. */
export function findIdColumn(table: ForeignTable, known: KnownItems): number | TableFault {
  const counted = columnsOf(table).map((column) => ({
    column,
    count: table.rows.filter(({ cells }) => {
      const id = itemId(cells.get(column), "annex", known);
      return id !== null && (known.annex.has(id) || known.clauses.has(id));
    }).length,
  }));
  const best = counted.toSorted((one, other) => other.count - one.count)[0];
  const older = findOlderIds(table, known);
  if (older !== null && older.count > (best?.count ?? 0))
    return { type: "table-other-edition", place: `${table.name}!${older.cell}` };
  return best === undefined || best.count < leastItems ? { type: "table-without-items" } : best.column;
}

/** A.9.2.1: three numbers after the letter, which only the edition of 2013 has. */
function findOlderIds(
  table: ForeignTable,
  { annex }: KnownItems,
): { readonly count: number; readonly cell: string } | null {
  let first: string | null = null;
  let count = 0;
  for (const { number, cells } of table.rows) {
    for (const [column, cell] of cells) {
      const parts = idParts(cell);
      if (parts === null || parts.digits.split(".").length < 3 || annex.has(`A.${parts.digits}`)) continue;
      if (!parts.isAnnex && Number(parts.digits.split(".")[0]) < 11) continue;
      first ??= `${columnLetters(column)}${number}`;
      count += 1;
    }
  }
  return first === null ? null : { count, cell: first };
}

/** 5.9 is no clause and 10.1 no control: such numbers say what all of them are. */
function guessBareIds(table: ForeignTable, column: number, { clauses, annex }: KnownItems): BareIds {
  const bare = table.rows.flatMap(({ cells }) => {
    const parts = idParts(cells.get(column));
    return parts === null || parts.isAnnex ? [] : [parts.digits];
  });
  const onlyAnnex = bare.filter((digits) => annex.has(`A.${digits}`) && !clauses.has(digits)).length;
  const onlyClause = bare.filter((digits) => clauses.has(digits) && !annex.has(`A.${digits}`)).length;
  return onlyAnnex >= onlyClause ? "annex" : "clauses";
}

/** In this order: a head that fits several fields is the first of them that is not taken yet. */
const headWords: readonly (readonly [ForeignField, RegExp])[] = [
  ["justification", /ly do|can cu|justif|reason|rationale/],
  ["note", /ghi chu|note|comment|remark|observation|nhan xet|dien giai/],
  ["owner", /phu trach|owner|responsib|chu tri|nguoi thuc hien/],
  ["dueOn", /^han|thoi han|\bhan\b|due|deadline|target date|ngay hoan thanh/],
  ["applicability", /ap dung|applicab|in scope|included/],
  ["level", /muc|maturity|level|cmm|score|diem|rating|percent|%|complian|status|tinh trang|hien trang/],
  ["implementationStatus", /status|tinh trang|implement/],
];

export function suggestMapping(table: ForeignTable, known: KnownItems): ForeignMapping | TableFault {
  const idColumn = findIdColumn(table, known);
  if (typeof idColumn !== "number") return idColumn;
  const bareIds = guessBareIds(table, idColumn, known);
  const headRow = findHeadRow(table, idColumn);
  const heads = table.rows.find(({ number }) => number === headRow)?.cells ?? new Map<number, RawCell>();
  const columns: Partial<Record<ForeignField, number>> = {};
  for (const [column, cell] of heads) {
    if (column === idColumn) continue;
    const head = valueKey(cell);
    const field = headWords.find(([name, words]) => columns[name] === undefined && words.test(head))?.[0];
    if (field !== undefined) columns[field] = column;
  }
  const bare = { headRow, idColumn, bareIds, columns };
  return { ...bare, values: suggestValues(table, bare, known) };
}

/** The nearest row above the first item that has a word somewhere else. */
function findHeadRow(table: ForeignTable, idColumn: number): number {
  const first = table.rows.findIndex(({ cells }) => idParts(cells.get(idColumn)) !== null);
  return (
    table.rows
      .slice(0, Math.max(0, first))
      .findLast(({ cells }) => [...cells].filter(([, cell]) => cell?.type === "text").length > 1)?.number ?? 0
  );
}

/** More different values than this are no statuses but texts. */
export const mostValues = 40;

export const suggestValues = (
  table: ForeignTable,
  mapping: BareMapping,
  known: KnownItems,
): ForeignMapping["values"] => {
  const of = (field: ValueField) => {
    const keys = [...distinctValues(table, mapping, field, known).keys()];
    return new Map(keys.map((key) => [key, suggestValue(field, key, keys)]));
  };
  return { level: of("level"), applicability: of("applicability"), implementationStatus: of("implementationStatus") };
};

const notApplicable = /^(not applicable|n ?\/ ?a|na|khong ap dung|excluded|out of scope|loai tru)$/;

const levelWords: readonly (readonly [ValueTarget, RegExp])[] = [
  ["not-applicable", notApplicable],
  ["leave", /^(\?.*|unknown.*|not (yet )?assessed|chua danh gia|tbd|-)$/],
  [
    "0",
    /^(non-?existent|not implemented|not in place|not compliant|non-?compliant|absent|none|no|incomplete|not started|chua co|chua thuc hien|khong co|khong|chua)$/,
  ],
  ["1", /^(initial|ad[ -]?hoc|performed|tu phat|planned|theo ke hoach)$/],
  ["5", /^(optimi[sz]ed|optimi[sz]ing|innovating|cai tien|toi uu)$/],
  ["4", /^(quantitatively managed|managed|managed and measurable|measured|predictable|duoc do luong)$/],
  [
    "2",
    /^(limited|repeatable.*|partial(ly)?.*|in progress|mot phan|thuc hien mot phan|dang thuc hien|dang trien khai)$/,
  ],
  [
    "3",
    /^(defined|established|implemented|fully implemented|in place|compliant|yes|done|da thuc hien|da trien khai|da van hanh|co|dat)$/,
  ],
];

const otherWords: Readonly<
  Record<"applicability" | "implementationStatus", readonly (readonly [ValueTarget, RegExp])[]>
> = {
  applicability: [
    ["not-applicable", new RegExp(`${notApplicable.source}|^(no|khong|false|0|x khong)$`)],
    ["inherited", /^(inherited|ke thua|shared)$/],
    ["applicable", /^(applicable|yes|co|ap dung|included|true|1|x|in scope)$/],
  ],
  implementationStatus: [
    ["implemented", /^(implemented|fully implemented|yes|co|da thuc hien|da trien khai|done|in place|compliant)$/],
    ["partial", /^(partial(ly)?.*|in progress|mot phan|thuc hien mot phan|dang thuc hien|dang trien khai)$/],
    ["planned", /^(planned|theo ke hoach|du kien|not started)$/],
  ],
};

function suggestValue(field: ValueField, key: string, all: readonly string[]): ValueTarget {
  if (field !== "level") return otherWords[field].find(([, words]) => words.test(key))?.[0] ?? "leave";
  const level = levelOfNumber(key, all);
  if (level !== null) return level;
  // Of CMMI, where «managed» is the second level and the fourth has a longer name.
  if (key === "managed" && all.includes("quantitatively managed")) return "2";
  return levelWords.find(([, words]) => words.test(key))?.[0] ?? "leave";
}

/** Levels as they are, shares of one and of a hundred by fifths. Together the values of a column say which it is. */
function levelOfNumber(key: string, all: readonly string[]): ValueTarget | null {
  const digits = /^(?:muc |level )?(\d{1,3}(?:[.,]\d+)?)\s*(%)?(?:$| ?[-–:])/.exec(key);
  if (digits === null) return null;
  const value = Number((digits[1] ?? "").replace(",", "."));
  const numbers = all.flatMap((one) => (/^\d+([.,]\d+)?$/.test(one) ? [Number(one.replace(",", "."))] : []));
  const isShare = numbers.every((one) => one <= 1) && numbers.some((one) => !Number.isInteger(one));
  const isPercent = digits[2] === "%" || numbers.some((one) => one > 5);
  const level = Math.round(isPercent ? value / 20 : isShare ? value * 5 : value);
  return level <= 5 ? (String(level) as ValueTarget) : null;
}
