import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it } from "vitest";
import { showAssess } from "#test/features/assess/show-assess";
import { aFile, ascii } from "#test/support/some-files";
import { addEvidenceItem } from "#src/storage/assessments";
import { takeInFiles } from "#src/storage/take-in-evidence";

const pdf = (text: string) => aFile(ascii(`%PDF-1.7 ${text}`), `${text}.pdf`);
const pane = () => within(screen.getByRole("region", { name: "Bằng chứng" }));
const drop = (files: readonly File[]) => fireEvent.drop(window, { dataTransfer: { types: ["Files"], files } });

it("attaches what is dropped to the control in sight and shows its file", async () => {
  const { refresh } = await showAssess("A.7.11", async () => undefined);
  drop([pdf("Biên bản xả UPS")]);
  const title = await pane().findByRole("link", { name: "Biên bản xả UPS" });
  expect(title.getAttribute("href")).toBe("#/bang-chung/BC-001");
  expect(pane().getByText(/^PDF .* · SHA-256 [0-9a-f]{4} [0-9a-f]{4}…$/)).toBeDefined();
  expect(pane().getByText("Chưa ghi ngày")).toBeDefined();
  const { facts } = await refresh();
  expect(facts.evidenceItems[0]?.controlIds).toEqual(["A.7.11"]);
});

it("offers to link content that is evidence of another item already", async () => {
  const { refresh } = await showAssess("A.7.11", ({ session, facts }) =>
    takeInFiles(session.writer, facts.assessment.id, [pdf("một")], { controlIds: ["4.1"] }),
  );
  drop([pdf("một")]);
  await userEvent.click(await pane().findByRole("button", { name: "Gắn BC-001 vào A.7.11" }));
  expect(await pane().findByRole("link", { name: "một" })).toBeDefined();
  const { facts } = await refresh();
  expect(facts.evidenceItems.map(({ controlIds }) => controlIds)).toEqual([["4.1", "A.7.11"]]);
});

it("takes a piece away from the control and leaves it in the library", async () => {
  const item = {
    title: "Biên bản",
    kind: "record" as const,
    datedOn: "2026-10-01",
    location: "",
    controlIds: ["A.7.11"],
  };
  const { refresh } = await showAssess("A.7.11", ({ session, facts }) =>
    addEvidenceItem(session.writer, facts.assessment.id, item),
  );
  await userEvent.click(pane().getByRole("button", { name: "Gỡ khỏi mục này" }));
  await waitFor(() => expect(pane().queryByRole("link", { name: "Biên bản" })).toBeNull());
  expect(screen.getByText(/vẫn còn trong Bằng chứng/)).toBeDefined();
  const { facts } = await refresh();
  expect(facts.evidenceItems.map(({ controlIds }) => controlIds)).toEqual([[]]);
});
