/** The training paths as they are shipped, believed by their own parsers. */
import pathsFile from "#controls/training-paths/paths.json" with { type: "json" };
import textEn from "#controls/training-paths/text.en.json" with { type: "json" };
import textVi from "#controls/training-paths/text.vi.json" with { type: "json" };
import { parseTrainingPaths, parseTrainingPathsText } from "#src/domain/training/parse-training-paths";
import type { Result } from "#src/domain/shared/result";
import { shippedCatalog } from "#test/support/shipped-files";

function accepted<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export const shippedTrainingPaths = accepted(parseTrainingPaths(pathsFile, shippedCatalog));

export const shippedTrainingTexts = {
  vi: accepted(parseTrainingPathsText(textVi, shippedTrainingPaths)),
  en: accepted(parseTrainingPathsText(textEn, shippedTrainingPaths)),
} as const;
