/** Numbers out of many measurements, and the tables of docs/benchmarks.md. */
export type Sample = readonly number[];

export const median = (sample: Sample) => quantile(sample, 0.5);

/** The smallest measured value that at least this share of the sample does not exceed. */
export function quantile(sample: Sample, share: number): number {
  const sorted = sample.toSorted((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const milliseconds = (value: number) => (value < 20 ? value.toFixed(2) : value.toFixed(0));

export const ratio = (value: number, reference: number) => `${(value / reference).toFixed(2)}×`;

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
