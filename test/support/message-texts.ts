/** Every sentence of a language, functions called with stand-ins for their arguments. */
import type { PlacedText } from "./texts-in";

/** Whatever a message does with an argument, it gets «7» in the end. */
const standIn: unknown = new Proxy(() => undefined, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => "7" : key === Symbol.iterator ? undefined : standIn),
  apply: () => standIn,
});

const sampleArguments: readonly unknown[] = [standIn, 0, 2, ""];

/** Some samples do not fit some messages (a list where a number is wanted); at least the first one always does. */
function resultsOf(message: (...parts: unknown[]) => unknown): readonly string[] {
  const results = sampleArguments.flatMap((sample) => {
    try {
      const result = message(...Array.from({ length: message.length }, () => sample));
      return typeof result === "string" ? [result] : [];
    } catch {
      return [];
    }
  });
  return [...new Set(results)];
}

export function messageTexts(messages: unknown, place = ""): readonly PlacedText[] {
  if (typeof messages === "string") return [{ place, text: messages }];
  if (typeof messages === "function") {
    return resultsOf(messages as (...parts: unknown[]) => unknown).map((text) => ({ place: `${place}()`, text }));
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
