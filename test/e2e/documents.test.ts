/** The files beside the pack, from the built app: written by a worker under the content security policy, opened by others. */
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { vi } from "#src/i18n/vi";
import { faultsOf } from "#test/support/oscal-contract";
import { download, openApp } from "./support";

it("the demo organisation hands over a Word summary and three OSCAL files", async () => {
  const { page, goTo } = await openApp();
  await page.getByRole("button", { name: vi.start.own.enterDemo }).click();
  await page.getByText(vi.shell.demo.notice).waitFor();
  await goTo("pack");
  const section = page.getByRole("region", { name: vi.documents.title });
  await section.getByText(vi.documents.leaves).waitFor();
  const save = (kind: keyof typeof vi.documents.kinds, extension: string) =>
    download(page, () =>
      section.getByRole("button", { name: vi.documents.save(vi.documents.kinds[kind].name, extension) }).click(),
    );

  const word = await save("management-summary", "docx");
  expect(word.name).toMatch(/^Tom-tat-cho-lanh-dao Trung tâm dữ liệu mẫu Hải Phòng \d{4}-\d\d-\d\d\.docx$/);
  const { "word/document.xml": document = new Uint8Array() } = unzipSync(word.bytes);
  expect(strFromU8(document)).toContain('<w:t xml:space="preserve">A.8.34</w:t>');

  for (const kind of ["catalog", "assessment-results", "plan-of-action-and-milestones"] as const) {
    const { bytes } = await save(kind, "json");
    expect(faultsOf(kind, JSON.parse(new TextDecoder().decode(bytes)))).toEqual([]);
  }
});
