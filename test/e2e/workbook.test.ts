/** Out to Excel and back: a workbook is edited, looked at cell by cell, applied as one operation and taken back. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { vi } from "#src/i18n/vi";
import { createAssessment } from "./pack-steps";
import { checkAxe, countRecords, download, openApp } from "./support";

const { out, preview } = vi.workbook;

it("an edited workbook comes back through a preview, and one undo takes it away", async () => {
  const { page, goTo } = await openApp();
  await createAssessment(page);
  await goTo("pack");
  const written = await download(page, () => page.getByRole("button", { name: out.workbook }).click());
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "so.xlsx", mimeType: "", buffer: edited(written.bytes) });
  await page.getByRole("checkbox", { name: "A.5.1, Phụ trách, ô SoA!L3" }).waitFor();
  await page.getByText("SoA!N4").waitFor();
  await page.getByRole("checkbox", { name: preview.newRow.choose("Tủ điện", "Rủi ro!B3") }).waitFor();
  await checkAxe(page);
  await page.getByRole("button", { name: preview.apply(1, 1) }).click();
  await page.getByText(preview.applied(1, 1)).first().waitFor();
  const before = (await countRecords(page))?.["changes"] ?? 0;
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await countRecords(page))?.["changes"], { timeout: 15_000 }).toBe(before + 2);
});

/** An owner for A.5.1, a level that there is not for A.5.2, and a risk that somebody added. */
function edited(bytes: Uint8Array): Buffer {
  const parts = unzipSync(bytes);
  const risks = "xl/worksheets/sheet5.xml";
  const added = '<row r="3"><c r="C3" t="inlineStr"><is><t>Tủ điện</t></is></c></row></sheetData>';
  const name = "xl/worksheets/sheet1.xml";
  const sheet = strFromU8(parts[name] ?? new Uint8Array())
    .replace(/<c r="L3"[^>]*\/>/, '<c r="L3" t="inlineStr"><is><t>Nguyễn Thị Bình</t></is></c>')
    .replace(/<c r="N4"[^>]*\/>/, '<c r="N4"><v>9</v></c>');
  const withRow = strFromU8(parts[risks] ?? new Uint8Array()).replace("</sheetData>", added);
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(sheet), [risks]: strToU8(withRow) }));
}
