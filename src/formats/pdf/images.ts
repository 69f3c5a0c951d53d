/** Pictures, written as they came: the compressed bytes of a JPEG or a PNG are those of the image in the file. */
import type { ObjectSink } from "./object-sink";
import { pdfReference } from "./pdf-syntax";
import { byteLength } from "./attachments";

/** Degrees and mirroring by which a stored picture is turned to be looked at (Exif 2.32, 4.6.5.1): 1 is as stored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export interface ImageSource {
  /** Of the picture as stored. */
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  readonly bitsPerComponent: number;
  /** Components in the order of the file. */
  readonly colors: 1 | 3;
  /** Of an indexed picture: red, green and blue of each entry. */
  readonly palette?: Uint8Array;
  readonly encoding: "jpeg" | "png";
  readonly content: Uint8Array<ArrayBuffer> | Blob;
}

export interface Images {
  /** The name under which a page shows it; the same source is written once. */
  use(source: ImageSource): string;
  reserveObjects(newObject: () => number): void;
  /** For the resources that all pages share. */
  resourceEntries(): string;
  write(sink: ObjectSink): void;
}

/** As it is looked at: four of the eight orientations swap the sides. */
export function shownSize({ width, height, orientation }: ImageSource): {
  readonly width: number;
  readonly height: number;
} {
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

/** The unit square's image under the orientation: a b c d e f of the operator `cm`. */
export const orientationMatrices: Readonly<
  Record<Orientation, readonly [number, number, number, number, number, number]>
> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
};

export function createImages(): Images {
  const numbers = new Map<ImageSource, number>();
  const nameOf = (index: number): string => `Im${index + 1}`;

  return {
    use(source) {
      const known = [...numbers.keys()].indexOf(source);
      if (known !== -1) return nameOf(known);
      numbers.set(source, 0);
      return nameOf(numbers.size - 1);
    },
    reserveObjects(newObject) {
      for (const source of numbers.keys()) numbers.set(source, newObject());
    },
    resourceEntries: () =>
      [...numbers.values()].map((number, index) => `/${nameOf(index)} ${pdfReference(number)}`).join(" "),
    write(sink) {
      for (const [source, number] of numbers) {
        const { width, height, bitsPerComponent, content } = source;
        sink.put(
          number,
          `<</Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent ${bitsPerComponent}` +
            ` /ColorSpace ${colorSpace(source)} ${filter(source)} /Length ${byteLength(content)}>>`,
          content,
        );
      }
    },
  };
}

function colorSpace({ colors, palette }: ImageSource): string {
  if (!palette) return colors === 1 ? "/DeviceGray" : "/DeviceRGB";
  const hex = Array.from(palette, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `[/Indexed /DeviceRGB ${palette.length / 3 - 1} <${hex}>]`;
}

/** PNG's row filters are PDF's predictors: the compressed bytes need no unpacking. */
function filter({ encoding, colors, palette, bitsPerComponent, width }: ImageSource): string {
  if (encoding === "jpeg") return "/Filter /DCTDecode";
  const components = palette ? 1 : colors;
  return (
    "/Filter /FlateDecode /DecodeParms " +
    `<</Predictor 15 /Colors ${components} /BitsPerComponent ${bitsPerComponent} /Columns ${width}>>`
  );
}
