/** JSON that somebody wrote who means harm, or who has another program: every place of a good one may become a bad one. */
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";
import type { Random } from "./random";

type Loose = Record<string, unknown>;

const admin = Object.fromEntries([["admin", true]]);
/** As its own member, which `JSON.parse` makes of it and assignment would not. */
const prototype = Object.defineProperty({}, "__proto__", { value: admin, enumerable: true });

const nested = (depth: number): unknown => {
  let value: unknown = 0;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

const texts = [
  "",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "${alert(1)}{{7*7}}",
  "'; DROP TABLE assessments; --",
  '=HYPERLINK("http://x")',
  "../../etc/passwd",
  String.raw`..\..\windows\system32`,
  "C:\\con",
  "a\u0000b",
  "a\u202egpj.exe",
  "\u2066\u2069\u200b\ufeff",
  "\r\n\u2028\u2029",
  "\ud800",
  "\udc00x",
  "e\u0301\u0301\u0301".repeat(50),
  "ﷺ".repeat(300),
  "x".repeat(100_000),
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "BC-001",
  "2026-02-30",
  "9999-12-31T23:59:59+99:99",
  "0".repeat(64),
] as const;

const values: readonly unknown[] = [
  ...texts,
  null,
  true,
  0,
  -1,
  -0,
  1.5,
  5,
  6,
  2 ** 31,
  2 ** 53,
  1e308,
  Number.MIN_VALUE,
  [],
  {},
  [[]],
  prototype,
  nested(20),
  nested(40),
  Array.from({ length: 3000 }, () => null),
];

const names = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "",
  "x".repeat(300),
  "colour",
  "0",
] as const;

const pick = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)] as Item;

/** All objects and arrays in it, with the value itself. */
function containersIn(value: unknown): readonly (Loose | unknown[])[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Loose, ...Object.values(value).flatMap(containersIn)];
}

/** One place of it is another one. */
export function spoiled(good: unknown, random: Random): unknown {
  const value: unknown = structuredClone(good);
  const containers = containersIn(value);
  if (containers.length === 0 || random() < 0.02) return pick(values, random);
  const container = pick(containers, random);
  const keys = Object.keys(container);
  const key = pick(keys, random);
  const kind = random();
  if (Array.isArray(container)) {
    if (kind < 0.3) container.push(pick(values, random));
    else if (kind < 0.5) container.push(...container.slice(0, 50));
    else if (kind < 0.6) container.length = 0;
    else if (key !== undefined) container[Number(key)] = pick(values, random);
  } else if (kind < 0.2 || key === undefined) {
    Object.defineProperty(container, pick(names, random), {
      value: pick(values, random),
      enumerable: true,
      configurable: true,
    });
  } else if (kind < 0.3) delete container[key];
  else container[key] = pick(values, random);
  return value;
}

const spellings: readonly ((text: string, random: Random) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text,
  (text, random) => text.slice(0, Math.floor(random() * text.length)),
  (text) => `\ufeff${text}`,
  (text) => `${text}\n`,
  (text) => text.replaceAll(",", ", "),
  (text) => text.replace("{", '{"__proto__":{"admin":true},'),
  (text) => text.replace("{", '{"constructor":{"prototype":{"admin":true}},'),
  (text) => text.replace(/\d+/, "1e999"),
  (text) => text.replace(/\d+/, "-0"),
  (text) => text.replace(/("\w+":)/, "$1null,$1"),
  (text, random) => `${text.slice(0, Math.floor(random() * text.length))}\0${text}`,
  () => "[".repeat(100_000),
  () => '{"a":'.repeat(100_000),
  (text) => `${"[".repeat(2000)}${text}${"]".repeat(2000)}`,
  (text) => text.replaceAll('"', "'"),
];

/** Text of the spoiled value; mostly canonical, because another one is refused at once. */
export function hostileJson(good: unknown, random: Random): string {
  let value = good;
  for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) value = spoiled(value, random);
  const text = random() < 0.9 ? canonicalJson(value as Json) : JSON.stringify(value, null, 1);
  return pick(spellings, random)(text, random);
}
