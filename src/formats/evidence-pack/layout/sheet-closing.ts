/** The end of page 1: who gets the report, and room for the one who answers for it. */
import type { TextStyle } from "#src/formats/pdf/document";
import { report as vietnamese } from "#src/i18n/vi/report";
import type { PlannedPart } from "./fact-table";
import { bodyText } from "./flow";
import type { Report } from "./report";
import { balanced, capitals, indent, withoutFullStop } from "./sheet-text";

const words = vietnamese.administrative;
const lineHeight = 16;
const [before, between] = [6, 8];
const sentenceStyle: TextStyle = { ...bodyText, leading: lineHeight, indent };

/** By which the signer's software finds the field; part of the format. */
const signatureFieldName = "ChuKy_ThuTruong";

/** `signatureRoom` is left between position and name: for a signature by hand, or by software in the field there. */
export function planSheetClosing(report: Report, signatureRoom: number): PlannedPart {
  const { document, flow, input } = report;
  const { profile } = input.assessment;
  const half = flow.width / 2;
  const title: TextStyle = { face: "bold", size: 13, leading: lineHeight, width: half, align: "center" };
  const position = balanced(document, capitals(profile.signerPosition.trim()) || words.leftOpen, title);
  const name = balanced(document, profile.signerName.trim() || words.leftOpen, title);
  const small: TextStyle = { size: 11, leading: 13, width: half - 14 };
  const recipients = recipientLines(report).map((text) => document.wrap(text, small));
  const sentence = `${vietnamese.terms.notCertification} ${words.closing}`;
  const sentenceHeight = document.wrap(sentence, { ...sentenceStyle, width: flow.width }).length * lineHeight;
  const nameTop = position.length * lineHeight + signatureRoom;
  const blockHeight = Math.max(lineHeight + recipients.flat().length * 13, nameTop + name.length * lineHeight);
  const height = before + sentenceHeight + between + blockHeight;

  function draw(): void {
    flow.y += before;
    // The last sentence goes with the signature to the next page: a signature never stands alone.
    flow.ensure(height - before);
    flow.paragraph(sentence, sentenceStyle, between);
    const top = flow.y;
    const label: TextStyle = { face: "bold-italic", size: 12, leading: lineHeight };
    document.tag("P", () => document.text(words.recipients, flow.left, top, label));
    let y = top + lineHeight;
    document.tag("L", () => {
      for (const lines of recipients) {
        document.tag("LI", () => {
          document.tag("LBody", () => {
            y += document.lines(lines, flow.left, y, small);
          });
        });
      }
    });
    const right = flow.left + half;
    document.tag("P", () => document.lines(position, right, top, title));
    const room = { x: right + 12, top: top + nameTop - signatureRoom + 4, width: half - 24, height: signatureRoom - 8 };
    document.signatureField(room, signatureFieldName, words.signatureField);
    document.tag("P", () => document.lines(name, right, top + nameTop, title));
    flow.y = top + blockHeight;
  }

  return { height, draw };
}

function recipientLines({ input }: Report): readonly string[] {
  const { reviewingOffice, recipients } = input.assessment.profile;
  return [
    ...(reviewingOffice === "" ? [] : [words.asAbove]),
    ...recipients.filter((text) => text.trim() !== "").map((text) => `- ${withoutFullStop(text)};`),
    words.archive,
  ];
}
