/** ISO 8601 of an instant with this machine's offset, so that the report prints the time on the operator's wall. */
export function wallTime(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const sign = offset < 0 ? "-" : "+";
  const shifted = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${shifted}${sign}${twoDigits(Math.abs(offset) / 60)}:${twoDigits(Math.abs(offset) % 60)}`;
}

const twoDigits = (value: number) => String(Math.floor(value)).padStart(2, "0");
