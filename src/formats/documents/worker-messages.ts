/** What the page and the worker say to each other. */
import type { DocumentInput } from "./document-input";
import type { DocumentKind } from "./write-document";

export interface ToDocumentWorker {
  readonly kind: DocumentKind;
  readonly input: DocumentInput;
}

export type FromDocumentWorker =
  | { readonly type: "written"; readonly file: Blob }
  | { readonly type: "failed"; readonly reason: string };
