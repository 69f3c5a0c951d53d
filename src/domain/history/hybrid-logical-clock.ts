/**
 * Hybrid logical clock: order that never goes back, even when the PC's clock does. Readings compare as strings:
 * milliseconds (13 digits), counter (4 hex digits), device.
 */
export type ClockReading = string;

const highestCounter = 0xffff;

/** The reading after `previous`. Follows the wall clock when it is ahead; otherwise counts on from `previous`. */
export function nextReading(previous: ClockReading | null, now: number, deviceId: string): ClockReading {
  const last = previous === null ? { millis: -1, counter: 0 } : parseReading(previous);
  if (now > last.millis) return formatReading(now, 0, deviceId);
  return last.counter < highestCounter
    ? formatReading(last.millis, last.counter + 1, deviceId)
    : formatReading(last.millis + 1, 0, deviceId);
}

const parseReading = (reading: ClockReading) => ({
  millis: Number(reading.slice(0, 13)),
  counter: Number.parseInt(reading.slice(14, 18), 16),
});

const formatReading = (millis: number, counter: number, deviceId: string): ClockReading =>
  `${String(millis).padStart(13, "0")}-${counter.toString(16).padStart(4, "0")}-${deviceId}`;

/** The reading's time as an ISO instant. It may be ahead of the wall clock where that one was set back. */
export const instantOf = (reading: ClockReading): string => new Date(parseReading(reading).millis).toISOString();
