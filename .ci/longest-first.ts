import { statSync } from "node:fs";
import type { TestSequencer, TestSpecification } from "vitest/node";

/** Journeys that take far longer than their length tells: measured, longest first. */
const longest = [
  "screens",
  "torture",
  "pack",
  "environments",
  "update",
  "backup",
  "recovery",
  "operator",
  "management",
];

/**
 * The longest files of a project first, so that none is left to run alone at the end while other processors are idle.
 * Vitest knows no times in a fresh clone and goes by size. Project by project: each has processes of its own, which
 * would be started anew at every change.
 */
export class LongestFirst implements TestSequencer {
  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }

  sort(files: TestSpecification[]): TestSpecification[] {
    return files.toSorted(
      (left, right) => left.project.name.localeCompare(right.project.name) || weightOf(right) - weightOf(left),
    );
  }
}

function weightOf({ moduleId }: TestSpecification): number {
  const [, journey = ""] = /\/e2e\/([\w-]+)\.test\.ts$/.exec(moduleId) ?? [];
  const place = longest.indexOf(journey);
  // No test file comes near a megabyte.
  return place === -1 ? statSync(moduleId).size : 1_000_000 - place;
}
