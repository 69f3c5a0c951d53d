/** What an attendance sheet is made of: plain facts that survive structured cloning. */
import type { AttendanceSheet } from "#src/domain/training/attendance-sheet";

export interface AttendanceInput {
  /** With the persons' own scores; the copy that leaves is derived from it. */
  readonly sheet: AttendanceSheet;
  readonly organisation: string;
  readonly parentOrganisation: string;
  /** Whoever signs for the unit, as on the first page of a pack; both may be empty. */
  readonly signerPosition: string;
  readonly signerName: string;
  /** Vietnamese short titles by item, and the edition to which they belong. */
  readonly titles: Readonly<Record<string, string>>;
  readonly edition: string;
  readonly isDemo: boolean;
  /** ISO 8601 with the offset to print. */
  readonly generatedAt: string;
  readonly appVersion: string;
}
