/** Every sentence of a language, functions called with stand-ins for their arguments. */
import type { PlacedText } from "./texts-in";

/** Whatever a message does with an argument, it gets «7» in the end. */
const standIn: unknown = new Proxy(() => undefined, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => "7" : key === Symbol.iterator ? undefined : standIn),
  apply: () => standIn,
});

const samples: Readonly<Record<string, unknown>> = { any: standIn, zero: 0, two: 2, blank: "" };

/** Some samples do not fit some messages (a list where a number is wanted) and are passed over; «any» always fits. */
function resultsOf(message: (...parts: unknown[]) => unknown, place: string): readonly PlacedText[] {
  return Object.entries(samples).flatMap(([name, sample]) => {
    try {
      const text = message(...Array.from({ length: message.length }, () => sample));
      const fits = typeof text === "string" && (name === "any" || !text.includes("undefined"));
      return fits ? [{ place: `${place}(${name})`, text }] : [];
    } catch {
      return [];
    }
  });
}

export function messageTexts(messages: unknown, place = ""): readonly PlacedText[] {
  if (typeof messages === "string") return [{ place, text: messages }];
  if (typeof messages === "function") {
    return resultsOf(messages as (...parts: unknown[]) => unknown, place);
  }
  if (typeof messages !== "object" || messages === null) return [];
  return Object.entries(messages).flatMap(([key, member]) =>
    messageTexts(member, place === "" ? key : `${place}.${key}`),
  );
}

/** Keys and kinds, without the words: equal for two languages of the same shape. */
export function shapeOf(messages: unknown): unknown {
  if (typeof messages === "function") return `function of ${messages.length}`;
  if (typeof messages !== "object" || messages === null) return typeof messages;
  return Object.fromEntries(
    Object.entries(messages)
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, member]) => [key, shapeOf(member)]),
  );
}
