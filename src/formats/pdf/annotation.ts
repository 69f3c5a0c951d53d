/** What lies over a page and answers: links, the signature field. Each has a place in the structure's parent tree. */
import type { StructureElement } from "./structure";

export interface Annotation {
  readonly page: number;
  readonly rectangle: string;
  element: StructureElement | undefined;
  objectNumber: number;
  /** Its key in the structure's parent tree. */
  structureKey: number;
}
