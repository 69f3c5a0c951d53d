/** The last page: five steps by which a stranger checks this file, with our software and without. */
import type { TextStyle } from "#src/formats/pdf/document";
import { manifestName } from "#src/domain/pack/pack-manifest";
import { grouped } from "./fingerprint-strip";
import { pane } from "./palette";
import type { Report } from "./report";
import { startSection } from "./section";

const reading: TextStyle = { size: 11.5, leading: 15, align: "justify" };
const stepHead: TextStyle = { face: "bold", size: 11.5, leading: 16 };
const command: TextStyle = { face: "mono", size: 9.5, leading: 13 };
const padding = 5;

const commandsOf = (fingerprint: string): Readonly<Record<number, string>> => ({
  2: "pdfdetach -saveall -o . bo-ho-so.pdf",
  3: `Linux:    sha256sum *\nmacOS:    shasum -a 256 *\nWindows:  Get-FileHash -Algorithm SHA256 *\n\n${manifestName}:\n${grouped(fingerprint)}`,
});

export function drawHowToCheck(report: Report): void {
  const { document, flow, words, data } = report;
  startSection(report, "check");
  flow.paragraph(words.check.introduction, reading, 10);
  const commands = commandsOf(data.fingerprint);
  document.tag("L", () => {
    words.check.steps.forEach(({ title, text }, index) => {
      document.tag("LI", () => {
        document.tag("LBody", () => {
          flow.paragraph(words.check.step(index + 1, title), stepHead, 1);
          flow.paragraph(text, reading, 4);
          const lines = commands[index];
          if (lines !== undefined) drawCommand(report, lines);
          flow.y += 5;
        });
      });
    });
  });
  flow.y += 4;
  flow.paragraph(words.check.limits, reading);
}

function drawCommand({ document, flow }: Report, text: string): void {
  const style = { ...command, width: flow.width - 2 * padding };
  const lines = document.wrap(text, style);
  const height = lines.length * 13 + 2 * padding;
  flow.ensure(height);
  document.rectangle({ x: flow.left, top: flow.y, width: flow.width, height }, { fill: pane });
  document.tag("P", () => document.lines(lines, flow.left + padding, flow.y + padding, style));
  flow.y += height + 3;
}
