/** The foot of page 1: the whole fingerprint, to be compared by eye or by camera. */
import { drawQrCode } from "#src/formats/pdf/qr-code";
import { report as vietnamese } from "#src/i18n/vi/report";
import { a4, margins } from "./flow";
import type { Report } from "./report";

const words = vietnamese.administrative;
const codeSide = 52;
const gap = 14;
/** The strip and the air above it. */
export const stripHeight = codeSide + 8;

/** What a camera reads: a mark of what it is, its version, 64 hexadecimal digits. */
export const codeText = (fingerprint: string): string => `tdg-pack:1:${fingerprint}`;

/** Hexadecimal digits in groups of eight, which an eye can keep between two looks. */
export const grouped = (digits: string): string => digits.replace(/.{8}(?=.)/g, "$& ");

const inTwoLines = (digits: string): string => `${grouped(digits.slice(0, 32))}\n${grouped(digits.slice(32))}`;

/** Stands at the foot of the page given, below whatever was drawn before. */
export function drawFingerprintStrip(report: Report, lastPage: number): void {
  const { document, flow, data } = report;
  const { fingerprint } = data;
  document.turnTo(1);
  const top = a4.long - margins.bottom - codeSide;
  const box = { x: flow.left, top, width: codeSide, height: codeSide };
  document.figure(words.codeAlternative(grouped(fingerprint)), box, () =>
    drawQrCode(document, codeText(fingerprint), box),
  );
  const left = flow.left + codeSide + gap;
  const width = flow.width - codeSide - gap;
  let y = top;
  document.tag("P", () => {
    y += document.text(words.fingerprint, left, y, { face: "bold", size: 9.5, leading: 13, width });
  });
  document.tag("P", () => {
    y += document.text(inTwoLines(fingerprint), left, y, { face: "mono", size: 10.5, leading: 13, width });
  });
  document.tag("P", () => document.text(words.fingerprintUse, left, y + 1, { size: 9, leading: 11, width }));
  document.turnTo(lastPage);
}
