/** Apart from `uuid-v7.ts`, which the first screen loads. */
import { createUuidV7 } from "./uuid-v7";

/** The same id as if it had been given at another time; what is not a UUID version 7 stays as it is. */
export const movedInTime = (id: string, millis: number): string =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(id) ? createUuidV7(millis, randomPart(id)) : id;

function randomPart(id: string): Uint8Array {
  const hex = id.replaceAll("-", "").slice(12);
  return Uint8Array.from({ length: 10 }, (_, index) => Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16));
}
