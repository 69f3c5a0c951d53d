/** A finished report as a list of what stands on its pages: what the other libraries are asked to draw. */
export type TextItem = {
  readonly kind: "text";
  readonly face: number;
  readonly size: number;
  readonly color: readonly number[];
  readonly x: number;
  /** Of the baseline, from the top of the page. */
  readonly y: number;
  readonly text: string;
};

export type ShapeItem = {
  readonly kind: "shape";
  /** `m`, `l`, `c`, `re`, `h` with their numbers, y from the top of the page. */
  readonly path: readonly (readonly [operator: string, ...numbers: number[]])[];
  readonly fill: readonly number[] | null;
  readonly stroke: {
    readonly color: readonly number[];
    readonly width: number;
    readonly dash: readonly number[];
  } | null;
};

export type ImageItem = {
  readonly kind: "image";
  /** Of the photo, in the order in which they are first shown. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type DrawnItem = TextItem | ShapeItem | ImageItem;

export type DrawnPage = {
  readonly width: number;
  readonly height: number;
  readonly items: readonly DrawnItem[];
};

export type DrawnTable = {
  readonly from: { readonly page: number; readonly y: number };
  readonly to: { readonly page: number; readonly y: number };
  readonly left: number;
  readonly pageTop: number;
  readonly bottom: number;
  readonly size: number;
  readonly padding: number;
  readonly widths: readonly number[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export type Drawing = {
  readonly pages: readonly DrawnPage[];
  readonly tables: readonly DrawnTable[];
  readonly faceCount: number;
};

/** What the peers are given: the drawing and the bytes of its photos. */
export type DrawingWithPhotos = Drawing & { readonly photos: readonly ArrayBuffer[] };
