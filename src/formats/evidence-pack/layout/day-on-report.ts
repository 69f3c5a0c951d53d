/** On the wall clock of the report: the same day in every time zone that the file is made in. */
export function dayOnReport(generatedAt: string, instant: string): string {
  const parts = /([+-])(\d\d):(\d\d)$/.exec(generatedAt);
  const minutes = Number(parts?.[2] ?? 0) * 60 + Number(parts?.[3] ?? 0);
  const millis = Date.parse(instant) + (parts?.[1] === "-" ? -minutes : minutes) * 60_000;
  return Number.isNaN(millis) ? instant : new Date(millis).toISOString().slice(0, 10);
}
