/**
 * The output intent that PDF/A asks for: a matrix profile of sRGB, made from the published numbers (ICC.1:2001, version
 * 2.1), so that no third party's file is shipped. Less than 600 bytes.
 */

const CURVE_POINTS = 64;
const D50 = [0.9642, 1, 0.82491] as const;
const RED = [0.43607, 0.22249, 0.01392] as const;
const GREEN = [0.38515, 0.71687, 0.09708] as const;
const BLUE = [0.14307, 0.06061, 0.7141] as const;

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));
const uint16 = (value: number): number[] => [(value >> 8) & 255, value & 255];
const uint32 = (value: number): number[] => [...uint16(value >>> 16), ...uint16(value & 0xffff)];
const fixed = (value: number): number[] => uint32(Math.round(value * 65536) >>> 0);
const padded = (bytes: readonly number[]): number[] => [
  ...bytes,
  ...Array.from({ length: (4 - (bytes.length % 4)) % 4 }, () => 0),
];
const xyz = (values: readonly number[]): number[] => [...ascii("XYZ "), ...uint32(0), ...values.flatMap(fixed)];

function description(name: string): number[] {
  const text = [...uint32(name.length + 1), ...ascii(name), 0];
  const noUnicodeNorMacName = Array.from({ length: 8 + 2 + 1 + 67 }, () => 0);
  return padded([...ascii("desc"), ...uint32(0), ...text, ...noUnicodeNorMacName]);
}

function toneCurve(): number[] {
  const points = Array.from({ length: CURVE_POINTS }, (_, index) => {
    const encoded = index / (CURVE_POINTS - 1);
    const linear = encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
    return uint16(Math.round(linear * 65535));
  });
  return padded([...ascii("curv"), ...uint32(0), ...uint32(CURVE_POINTS), ...points.flat()]);
}

export function createSrgbProfile(): Uint8Array<ArrayBuffer> {
  const curve = toneCurve();
  const tags: readonly (readonly [string, number[]])[] = [
    ["desc", description("sRGB IEC61966-2.1")],
    ["cprt", padded([...ascii("text"), ...uint32(0), ...ascii("CC0"), 0])],
    ["wtpt", xyz(D50)],
    ["rXYZ", xyz(RED)],
    ["gXYZ", xyz(GREEN)],
    ["bXYZ", xyz(BLUE)],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  const places = new Map<number[], number>();
  let end = 128 + 4 + tags.length * 12;
  for (const [, content] of tags) {
    if (places.has(content)) continue;
    places.set(content, end);
    end += content.length;
  }
  const directory = tags.flatMap(([name, content]) => [
    ...ascii(name),
    ...uint32(places.get(content) ?? 0),
    ...uint32(content.length),
  ]);
  const header = [
    ...uint32(end),
    ...ascii("none"),
    ...uint32(0x02100000),
    ...ascii("mntrRGB XYZ "),
    ...[2026, 1, 1, 0, 0, 0].flatMap(uint16),
    ...ascii("acsp"),
    // Platform, flags, maker, model, attributes (two words), rendering intent: none of them says anything here.
    ...[0, 0, 0, 0, 0, 0, 0].flatMap(uint32),
    ...D50.flatMap(fixed),
  ];
  const filled = [...header, ...Array.from({ length: 128 - header.length }, () => 0)];
  return new Uint8Array([...filled, ...uint32(tags.length), ...directory, ...[...places.keys()].flat()]);
}
