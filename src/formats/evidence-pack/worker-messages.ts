/** What the page and the worker say to each other. */
import type { Substitution } from "#src/formats/pdf/printable-text";
import type { EvidencePackInput } from "./evidence-pack-input";
import type { PackWriteError } from "./pack-write-error";
import type { PackProgress } from "./write";

export type ToPackWorker =
  | { readonly type: "write"; readonly input: EvidencePackInput; readonly fontsUrl: string }
  | { readonly type: "cancel" };

export type FromPackWorker =
  | { readonly type: "progress"; readonly progress: PackProgress }
  | {
      readonly type: "written";
      readonly pdf: Blob;
      readonly fingerprint: string;
      readonly pageCount: number;
      readonly substitutions: readonly Substitution[];
    }
  | { readonly type: "refused"; readonly error: PackWriteError }
  | { readonly type: "failed"; readonly reason: string };
