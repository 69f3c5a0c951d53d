/** What the page and the worker say to each other. */
import type { Substitution } from "#src/formats/pdf/printable-text";
import type { MinutesInput } from "./minutes-input";

export interface ToMinutesWorker {
  readonly input: MinutesInput;
  readonly fontsUrl: string;
}

export type FromMinutesWorker =
  | { readonly type: "progress"; readonly share: number }
  | {
      readonly type: "written";
      readonly pdf: Blob;
      readonly pageCount: number;
      readonly substitutions: readonly Substitution[];
    }
  | { readonly type: "failed"; readonly reason: string };
