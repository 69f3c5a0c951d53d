/** Bookmarks. The first level is open, everything below it closed: the pane shows the chapters. */
import type { ObjectSink } from "./object-sink";
import { pdfNumber, pdfReference, pdfTextString } from "./pdf-syntax";
import { plainText } from "./printable-text";

interface OutlineItem {
  readonly title: string;
  readonly page: number;
  readonly fromBottom: number;
  readonly children: OutlineItem[];
  objectNumber: number;
}

export interface Outline {
  add(title: string, page: number, fromBottom: number, level: number): void;
  reserveObjects(newObject: () => number): void;
  catalogEntries(): string;
  write(sink: ObjectSink, pageObject: (page: number) => number): void;
}

export function createOutline(): Outline {
  const top: OutlineItem[] = [];
  let rootObject = 0;

  function reserve(items: readonly OutlineItem[], newObject: () => number): void {
    for (const item of items) {
      item.objectNumber = newObject();
      reserve(item.children, newObject);
    }
  }

  function ends(items: readonly OutlineItem[]): string {
    const [first, last] = [items[0], items.at(-1)];
    if (!first || !last) return "";
    return ` /First ${pdfReference(first.objectNumber)} /Last ${pdfReference(last.objectNumber)}`;
  }

  function writeItems(
    sink: ObjectSink,
    items: readonly OutlineItem[],
    parent: number,
    pageObject: (page: number) => number,
  ): void {
    items.forEach((item, index) => {
      const [previous, next] = [items[index - 1], items[index + 1]];
      sink.put(
        item.objectNumber,
        `<</Title ${pdfTextString(item.title)} /Parent ${pdfReference(parent)}` +
          (previous ? ` /Prev ${pdfReference(previous.objectNumber)}` : "") +
          (next ? ` /Next ${pdfReference(next.objectNumber)}` : "") +
          (item.children.length > 0 ? `${ends(item.children)} /Count ${-item.children.length}` : "") +
          ` /Dest [${pdfReference(pageObject(item.page))} /XYZ 0 ${pdfNumber(item.fromBottom)} null]>>`,
      );
      writeItems(sink, item.children, item.objectNumber, pageObject);
    });
  }

  return {
    add(title, page, fromBottom, level) {
      let siblings = top;
      for (let depth = 0; depth < level; depth += 1) siblings = siblings.at(-1)?.children ?? siblings;
      siblings.push({ title: plainText(title), page, fromBottom, children: [], objectNumber: 0 });
    },
    reserveObjects(newObject) {
      if (top.length === 0) return;
      rootObject = newObject();
      reserve(top, newObject);
    },
    catalogEntries: () => (rootObject === 0 ? "" : `/Outlines ${pdfReference(rootObject)} /PageMode /UseOutlines`),
    write(sink, pageObject) {
      if (rootObject === 0) return;
      sink.put(rootObject, `<</Type /Outlines${ends(top)} /Count ${top.length}>>`);
      writeItems(sink, top, rootObject, pageObject);
    },
  };
}
