/** Link annotations and named destinations. /F 4, /Contents and /StructParent are what PDF/A and PDF/UA ask of a link. */
import type { Annotation } from "./annotation";
import type { ObjectSink } from "./object-sink";
import { type Box, pdfNumber, pdfRectangle, pdfReference, pdfTextString } from "./pdf-syntax";
import { plainText } from "./printable-text";

export interface LinkAnnotation extends Annotation {
  /** The name of a destination in this document. */
  readonly target: string;
  readonly contents: string;
}

export interface Links {
  readonly annotations: readonly LinkAnnotation[];
  addLink(page: number, pageHeight: number, box: Box, target: string, contents: string): LinkAnnotation;
  /** `fromBottom` is the height of the place above the page's lower edge. */
  addDestination(name: string, page: number, fromBottom: number): void;
  pageOf(name: string): number;
  reserveObjects(newObject: () => number): void;
  /** The value of /Dests in the catalog's name dictionary. */
  destinationsReference(): string | undefined;
  write(sink: ObjectSink, pageObject: (page: number) => number): void;
}

export function createLinks(): Links {
  const annotations: LinkAnnotation[] = [];
  const destinations = new Map<string, { readonly page: number; readonly fromBottom: number }>();
  let treeObject = 0;

  function destination(name: string): { readonly page: number; readonly fromBottom: number } {
    const found = destinations.get(name);
    if (!found) throw new Error(`A link points to “${name}”, which is nowhere in the document`);
    return found;
  }

  return {
    annotations,
    addLink(page, pageHeight, box, target, contents) {
      const link: LinkAnnotation = {
        page,
        rectangle: pdfRectangle(pageHeight, box),
        target,
        contents: plainText(contents),
        element: undefined,
        objectNumber: 0,
        structureKey: 0,
      };
      annotations.push(link);
      return link;
    },
    addDestination(name, page, fromBottom) {
      if (destinations.has(name)) throw new Error(`The destination “${name}” is given twice`);
      destinations.set(name, { page, fromBottom });
    },
    pageOf: (name) => destination(name).page,
    reserveObjects(newObject) {
      for (const annotation of annotations) annotation.objectNumber = newObject();
      if (destinations.size > 0) treeObject = newObject();
    },
    destinationsReference: () => (treeObject === 0 ? undefined : pdfReference(treeObject)),
    write(sink, pageObject) {
      for (const annotation of annotations) {
        destination(annotation.target);
        sink.put(
          annotation.objectNumber,
          `<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect ${annotation.rectangle} /P ${pdfReference(pageObject(annotation.page))}` +
            ` /Dest ${pdfTextString(annotation.target)} /Contents ${pdfTextString(annotation.contents)} /StructParent ${annotation.structureKey}>>`,
        );
      }
      if (treeObject === 0) return;
      const names = [...destinations]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(
          ([name, { page, fromBottom }]) =>
            `${pdfTextString(name)} [${pdfReference(pageObject(page))} /XYZ 0 ${pdfNumber(fromBottom)} null]`,
        );
      sink.put(treeObject, `<</Names [${names.join("\n")}]>>`);
    },
  };
}
