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

export type DrawnPage = {
  readonly width: number;
  readonly height: number;
  readonly items: readonly (TextItem | ShapeItem)[];
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
