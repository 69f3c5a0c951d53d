/**
 * An empty signature field (ISO 32000-1, 12.7.4.5) that the signer's own software fills. It shows nothing until then:
 * an appearance is there because PDF/A asks for one.
 */
import type { Annotation } from "./annotation";
import type { ObjectSink } from "./object-sink";
import { type Box, pdfNumber, pdfRectangle, pdfReference, pdfTextString } from "./pdf-syntax";
import { plainText } from "./printable-text";

export interface SignatureField extends Annotation {
  readonly name: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  appearance: number;
}

export interface SignatureFields {
  readonly annotations: readonly SignatureField[];
  add(page: number, pageHeight: number, box: Box, name: string, description: string): SignatureField;
  reserveObjects(newObject: () => number): void;
  catalogEntries(): string;
  write(sink: ObjectSink, pageObject: (page: number) => number): void;
}

export function createSignatureFields(): SignatureFields {
  const annotations: SignatureField[] = [];

  return {
    annotations,
    add(page, pageHeight, box, name, description) {
      const field: SignatureField = {
        page,
        rectangle: pdfRectangle(pageHeight, box),
        name,
        description: plainText(description),
        width: box.width,
        height: box.height,
        element: undefined,
        objectNumber: 0,
        structureKey: 0,
        appearance: 0,
      };
      annotations.push(field);
      return field;
    },
    reserveObjects(newObject) {
      for (const field of annotations) [field.objectNumber, field.appearance] = [newObject(), newObject()];
    },
    catalogEntries() {
      if (annotations.length === 0) return "";
      const fields = annotations.map(({ objectNumber }) => pdfReference(objectNumber)).join(" ");
      // A form with signature fields, to be saved by appending only.
      return `/AcroForm <</Fields [${fields}] /SigFlags 3>>`;
    },
    write(sink, pageObject) {
      for (const field of annotations) {
        const { name, description, rectangle, page, structureKey, appearance } = field;
        sink.put(
          field.objectNumber,
          `<</Type /Annot /Subtype /Widget /FT /Sig /T ${pdfTextString(name)} /TU ${pdfTextString(description)} /F 4` +
            ` /Rect ${rectangle} /P ${pdfReference(pageObject(page))} /AP <</N ${pdfReference(appearance)}>>` +
            ` /StructParent ${structureKey}>>`,
        );
        const size = `${pdfNumber(field.width)} ${pdfNumber(field.height)}`;
        sink.put(
          appearance,
          `<</Type /XObject /Subtype /Form /BBox [0 0 ${size}] /Resources <<>> /Length 0>>`,
          new Uint8Array(0),
        );
      }
    },
  };
}
