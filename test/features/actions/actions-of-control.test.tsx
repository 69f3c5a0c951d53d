import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { draftByHand } from "#src/domain/action/draft-action";
import { ActionLinks } from "#src/features/actions/action-links";
import { ActionsOfControl } from "#src/features/actions/actions-of-control";
import { vi } from "#src/i18n/vi";
import { addActions } from "#src/storage/corrective-actions";
import { MessagesProvider } from "#src/ui/messages";
import { aCheckedAction, anAction, aPlannedAction } from "#test/domain/action/an-action";
import { openTestSession } from "#test/support/open-test-session";

it("shows beside a control what is done about it, and what is late in words", async () => {
  const { session, facts } = await openTestSession();
  const { id } = facts.assessment;
  const draft = (controlId: string, dueOn: string) => ({
    ...draftByHand({
      source: "manual",
      grade: "minor",
      controlIds: [controlId],
      statement: "",
      raisedOn: "2026-11-01",
    }),
    dueOn,
  });
  await addActions(session.writer, id, [
    draft("A.8.13", "2026-12-31"),
    draft("A.8.13", "2026-11-15"),
    draft("A.8.14", "2026-12-31"),
  ]);
  render(
    <MessagesProvider locale="vi" messages={vi}>
      <ActionsOfControl session={session} assessmentId={id} controlId="A.8.13" />
    </MessagesProvider>,
  );
  const list = await screen.findByRole("list", { name: "Hành động khắc phục về mục này" });
  const rows = within(list)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(rows).toEqual(["KP-002NhẹMới ghi nhận, quá hạn (hạn 15/11/2026)", "KP-001NhẹMới ghi nhận, hạn 31/12/2026"]);
  expect(within(list).getByRole("link", { name: "KP-001" }).getAttribute("href")).toBe("#/khac-phuc/KP-001");
});

const none = { suggested: [], reviewed: [] };

it("says at a gap that an action about a minor leaves the major open", () => {
  const suggested = [
    { rule: "documented-information-missing", grade: "major", subject: { type: "control", controlId: "8.3" } },
    { rule: "clause-partly-established", grade: "minor", subject: { type: "control", controlId: "8.3" } },
  ] as const;
  const actions = [aPlannedAction({ grade: "minor", controlIds: ["8.3"] })];
  render(
    <MessagesProvider locale="vi" messages={vi}>
      <ActionLinks
        actions={actions}
        findings={{ suggested, reviewed: [] }}
        controlIds={["8.3"]}
        place="8.3"
        today="2026-11-16"
      />
    </MessagesProvider>,
  );
  const links = screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);
  expect(links).toEqual([
    ["KP-001 xử lý điểm nhẹ (đang thực hiện)", "#/khac-phuc/KP-001"],
    ["Điểm nặng chưa có hành động: lập hành động 8.3", "#/khac-phuc/8.3"],
  ]);
});

it("leads from a gap to the actions that live, or to a new one where there is none", () => {
  const actions = [
    aPlannedAction({ controlIds: ["A.8.13", "A.8.14"] }),
    aCheckedAction({ id: "kp-2", code: "KP-002", state: "closed" }),
    anAction({ id: "kp-3", code: "KP-003", controlIds: ["A.5.1"] }),
  ];
  render(
    <MessagesProvider locale="vi" messages={vi}>
      <ActionLinks actions={actions} findings={none} controlIds={["A.8.13"]} place="A.8.13" today="2026-11-16" />
      <ActionLinks actions={actions} findings={none} controlIds={["9.1", "9.2.1"]} place="9" today="2026-11-16" />
    </MessagesProvider>,
  );
  const links = screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);
  expect(links).toEqual([
    ["KP-001 (đang thực hiện)", "#/khac-phuc/KP-001"],
    ["Lập hành động 9", "#/khac-phuc/9"],
  ]);
});
