import { unescapeCellText } from "./xml-text";

/** Runs of one text are put together; how an East Asian word is read out is left out. */
export function createCellText() {
  let pieces: string[] = [];
  let isText = false;
  let phonetic = 0;
  return {
    begin: () => {
      pieces = [];
    },
    open: (name: string) => {
      if (name === "rPh") phonetic += 1;
      isText = name === "t" && phonetic === 0;
    },
    close: (name: string) => {
      if (name === "rPh") phonetic -= 1;
      isText = false;
    },
    add: (text: string) => {
      if (isText) pieces.push(text);
    },
    text: () => unescapeCellText(pieces.join("")),
  };
}
