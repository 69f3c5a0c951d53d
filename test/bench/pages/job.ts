/** What our layout asks of its document, call by call: the same job for another library, which wraps and tags itself. */
import type { TextStyle } from "#src/formats/pdf/document";
import type { Point, ShapeStyle } from "#src/formats/pdf/page-content";
import type { Box, Paint } from "#src/formats/pdf/pdf-syntax";

export type JobText = {
  readonly kind: "text";
  /** Not wrapped: of one paragraph or cell, or as much of it as stands on one page. */
  readonly text: string;
  readonly x: number;
  readonly top: number;
  readonly style: TextStyle;
};

export type JobStep =
  | JobText
  | { readonly kind: "page"; readonly width: number; readonly height: number }
  | { readonly kind: "turn"; readonly page: number }
  | { readonly kind: "open"; readonly tag: string; readonly element: number }
  | { readonly kind: "within"; readonly element: number }
  | { readonly kind: "figure"; readonly alternative: string }
  | { readonly kind: "artifact" }
  | { readonly kind: "clip"; readonly box: Box }
  /** Of the innermost of the five before. */
  | { readonly kind: "end" }
  | { readonly kind: "boxes"; readonly boxes: readonly Box[]; readonly style: ShapeStyle }
  | {
      readonly kind: "lines";
      readonly lines: readonly (readonly Point[])[];
      readonly style: ShapeStyle;
      readonly isClosed: boolean;
    }
  | { readonly kind: "circle"; readonly center: Point; readonly radius: number; readonly fill: Paint | null }
  | { readonly kind: "photo"; readonly index: number; readonly box: Box }
  | { readonly kind: "link"; readonly box: Box; readonly target: string; readonly contents: string }
  | { readonly kind: "destination"; readonly name: string; readonly top: number }
  | { readonly kind: "bookmark"; readonly title: string; readonly level: number };

export type JobAttachment = {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly relationship: string;
  /** Null: the photo of the same place in the list. */
  readonly text: string | null;
};

export type Job = {
  readonly title: string;
  readonly steps: readonly JobStep[];
  readonly attachments: readonly JobAttachment[];
};

/** What pdfkit is given: the job, the bytes of its photos, and whether to attach. */
export type JobWithPhotos = Job & { readonly photos: readonly ArrayBuffer[]; readonly isAttaching: boolean };
