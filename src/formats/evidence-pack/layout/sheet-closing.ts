/** The end of page 1: who gets the report, and room for the one who answers for it. */
import type { TextStyle } from "#src/formats/pdf/document";
import { report as vietnamese } from "#src/i18n/vi/report";
import { bodyText } from "./flow";
import type { Report } from "./report";
import { balanced, capitals, indent, withoutFullStop } from "./sheet-text";

const words = vietnamese.administrative;

/** Between position and name: for a signature, by hand or (later) as a form field. */
const signatureRoom = 86;

export function drawSheetClosing(report: Report): void {
  const { document, flow, input } = report;
  const { profile } = input.assessment;
  const half = flow.width / 2;
  const title: TextStyle = { face: "bold", size: 13, leading: 16, width: half, align: "center" };
  const position = balanced(document, capitals(profile.signerPosition.trim()), title);
  const recipients = [
    ...(profile.reviewingOffice === "" ? [] : [words.asAbove]),
    ...profile.recipients.filter((text) => text.trim() !== "").map((text) => `- ${withoutFullStop(text)};`),
    words.archive,
  ];
  const small: TextStyle = { size: 11, leading: 13.4, width: half - 20 };
  const recipientLines = recipients.map((text) => document.wrap(text, small));
  const recipientsHeight = 16 + recipientLines.flat().length * 13.4;
  const signatureHeight = position.length * 16 + signatureRoom + 16;

  flow.y += 7;
  // The last sentence goes with the signature to the next page: a signature never stands alone.
  const sentenceHeight =
    document.wrap(`${vietnamese.terms.notCertification} ${words.closing}`, { ...bodyText, width: flow.width, indent })
      .length * 16;
  flow.ensure(sentenceHeight + 10 + Math.max(recipientsHeight, signatureHeight));
  flow.paragraph(`${vietnamese.terms.notCertification} ${words.closing}`, { ...bodyText, leading: 16, indent }, 10);

  const top = flow.y;
  document.tag("P", () =>
    document.text(words.recipients, flow.left, top, { face: "bold-italic", size: 12, leading: 16 }),
  );
  let y = top + 16;
  document.tag("L", () => {
    for (const lines of recipientLines) {
      document.tag("LI", () => {
        document.tag("LBody", () => {
          y += document.lines(lines, flow.left, y, small);
        });
      });
    }
  });
  const right = flow.left + half;
  if (profile.signerPosition.trim() !== "") {
    document.tag("P", () => document.lines(position, right, top, title));
  }
  if (profile.signerName.trim() !== "") {
    const nameTop = top + position.length * 16 + signatureRoom;
    document.tag("P", () => document.text(profile.signerName.trim(), right, nameTop, title));
  }
  flow.y = top + Math.max(recipientsHeight, signatureHeight);
}
