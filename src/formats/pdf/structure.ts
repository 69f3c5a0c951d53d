/**
 * The tag tree (ISO 32000-1, clause 14.7): what a screen reader reads, in reading order. An element may be kept and
 * filled later, so that a table of contents written last is still read at its place.
 */
import type { Annotation } from "./annotation";
import type { ObjectSink } from "./object-sink";
import { type Box, pdfNumber, pdfReference, pdfTextString } from "./pdf-syntax";
import { plainText } from "./printable-text";

type Child =
  | { readonly kind: "element"; readonly element: StructureElement }
  | { readonly kind: "content"; readonly page: number; readonly contentId: number }
  | { readonly kind: "annotation"; readonly page: number; readonly annotation: Annotation };

export interface StructureElement {
  readonly tag: string;
  readonly attributes: string;
  readonly parent: StructureElement | undefined;
  readonly children: Child[];
  objectNumber: number;
}

export interface Structure {
  readonly current: StructureElement | undefined;
  open(tag: string, attributes?: string): StructureElement;
  close(): void;
  /** Draws into an element that was opened and closed before. */
  within(element: StructureElement, draw: () => unknown): void;
  /** Gives the content about to be drawn an identifier under the current element. */
  addContent(page: number): number;
  addAnnotation(page: number, annotation: Annotation): void;
  reserveObjects(newObject: () => number): void;
  catalogEntries(): string;
  write(sink: ObjectSink, context: StructureContext): void;
}

export interface StructureContext {
  readonly language: string;
  readonly pageCount: number;
  readonly annotations: readonly Annotation[];
  pageObject(page: number): number;
}

export const columnHeader = "/A <</O /Table /Scope /Column>>";
export const rowHeader = "/A <</O /Table /Scope /Row>>";

export function languageOf(language: string): string {
  return `/Lang (${language})`;
}

export function figureAttributes(alternative: string, box: Box, pageHeight: number): string {
  const { x, top, width, height } = box;
  const edges = [x, pageHeight - top - height, x + width, pageHeight - top].map(pdfNumber).join(" ");
  return `/Alt ${pdfTextString(plainText(alternative))} /A <</O /Layout /Placement /Block /BBox [${edges}]>>`;
}

/** Depth first, into one list: a report has thousands of elements. */
function collect(element: StructureElement, into: StructureElement[]): void {
  into.push(element);
  for (const child of element.children) if (child.kind === "element") collect(child.element, into);
}

function childEntry(child: Child, elementPage: number | undefined, context: StructureContext): string {
  if (child.kind === "element") return pdfReference(child.element.objectNumber);
  const page = pdfReference(context.pageObject(child.page));
  if (child.kind === "annotation") {
    return `<</Type /OBJR /Obj ${pdfReference(child.annotation.objectNumber)} /Pg ${page}>>`;
  }
  if (child.page === elementPage) return String(child.contentId);
  return `<</Type /MCR /Pg ${page} /MCID ${child.contentId}>>`;
}

export function createStructure(): Structure {
  const roots: StructureElement[] = [];
  /** By page, then by content identifier. */
  const owners = new Map<number, StructureElement[]>();
  let current: StructureElement | undefined;
  let all: StructureElement[] = [];
  let [treeRoot, parentTree, documentElement] = [0, 0, 0];

  function required(): StructureElement {
    if (!current) throw new Error("Content was drawn outside every structure element");
    return current;
  }

  function writeElement(sink: ObjectSink, element: StructureElement, context: StructureContext): void {
    const page = element.children.find((child) => child.kind !== "element")?.page;
    const children = element.children.map((child) => childEntry(child, page, context)).join(" ");
    sink.put(
      element.objectNumber,
      `<</Type /StructElem /S /${element.tag} /P ${pdfReference(element.parent?.objectNumber ?? documentElement)}` +
        (page === undefined ? "" : ` /Pg ${pdfReference(context.pageObject(page))}`) +
        (element.attributes === "" ? "" : ` ${element.attributes}`) +
        ` /K [${children}]>>`,
    );
  }

  function parentTreeEntries(context: StructureContext): string {
    const pages = Array.from({ length: context.pageCount }, (_, index) => {
      const elements = owners.get(index + 1) ?? [];
      return `${index} [${elements.map((element) => pdfReference(element.objectNumber)).join(" ")}]`;
    });
    const annotations = context.annotations.map(
      ({ structureKey, element }) => `${structureKey} ${pdfReference(element?.objectNumber ?? documentElement)}`,
    );
    return [...pages, ...annotations].join("\n");
  }

  return {
    get current() {
      return current;
    },
    open(tag, attributes = "") {
      const element: StructureElement = { tag, attributes, parent: current, children: [], objectNumber: 0 };
      if (current) current.children.push({ kind: "element", element });
      else roots.push(element);
      current = element;
      return element;
    },
    close() {
      current = required().parent;
    },
    within(element, draw) {
      const outer = current;
      current = element;
      draw();
      current = outer;
    },
    addContent(page) {
      const element = required();
      const pageOwners = owners.get(page) ?? [];
      owners.set(page, pageOwners);
      const contentId = pageOwners.push(element) - 1;
      element.children.push({ kind: "content", page, contentId });
      return contentId;
    },
    addAnnotation(page, annotation) {
      const element = required();
      annotation.element = element;
      element.children.push({ kind: "annotation", page, annotation });
    },
    reserveObjects(newObject) {
      [treeRoot, parentTree, documentElement] = [newObject(), newObject(), newObject()];
      all = [];
      for (const element of roots) collect(element, all);
      for (const element of all) element.objectNumber = newObject();
    },
    catalogEntries: () => `/MarkInfo <</Marked true>> /StructTreeRoot ${pdfReference(treeRoot)}`,
    write(sink, context) {
      const nextKey = context.pageCount + context.annotations.length;
      const kids = roots.map((element) => pdfReference(element.objectNumber)).join(" ");
      sink.put(
        treeRoot,
        `<</Type /StructTreeRoot /K [${pdfReference(documentElement)}] /ParentTree ${pdfReference(parentTree)} /ParentTreeNextKey ${nextKey}>>`,
      );
      sink.put(
        documentElement,
        `<</Type /StructElem /S /Document /P ${pdfReference(treeRoot)} /Lang (${context.language}) /K [${kids}]>>`,
      );
      for (const element of all) writeElement(sink, element, context);
      sink.put(parentTree, `<</Nums [${parentTreeEntries(context)}]>>`);
    },
  };
}
