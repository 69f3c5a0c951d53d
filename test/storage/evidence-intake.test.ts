import { expect, it } from "vitest";
import { openTestSession } from "#test/support/open-test-session";
import { aFile, ascii } from "#test/support/some-files";
import { createIntake } from "#src/storage/evidence-intake";

const pdf = (text: string) => aFile(ascii(`%PDF-1.7 ${text}`), `${text}.pdf`);

it("takes files in one after the other, tells how far it is, and keeps what became of them until dismissed", async () => {
  const { session, facts } = await openTestSession();
  const intake = createIntake(session.writer);
  const names = new Set<string>();
  intake.subscribe(() => names.add(intake.state().progress?.name ?? "–"));
  const first = intake.start(facts.assessment.id, [pdf("một")], { controlIds: ["4.1"] });
  const second = intake.start(facts.assessment.id, [pdf("hai"), pdf("ba")], { controlIds: [] });
  await Promise.all([first, second]);
  expect([...names]).toEqual(["một.pdf", "hai.pdf", "ba.pdf", "–"]);
  expect(intake.state().progress).toBeNull();
  expect(intake.state().lines.map(({ target, outcome }) => [outcome.name, outcome.status, target.controlIds])).toEqual([
    ["một.pdf", "added", ["4.1"]],
    ["hai.pdf", "added", []],
    ["ba.pdf", "added", []],
  ]);
  intake.dismiss();
  expect(intake.state().lines).toEqual([]);
});

it("when cancelled takes none of what waits, and takes files again afterwards", async () => {
  const { session, facts } = await openTestSession();
  const intake = createIntake(session.writer);
  const both = [
    intake.start(facts.assessment.id, [pdf("một")], { controlIds: [] }),
    intake.start(facts.assessment.id, [pdf("hai")], { controlIds: [] }),
  ];
  intake.cancel();
  await Promise.all(both);
  expect(intake.state().lines.map(({ outcome }) => outcome.status)).toEqual(["cancelled", "cancelled"]);
  await intake.start(facts.assessment.id, [pdf("ba")], { controlIds: [] });
  expect(intake.state().lines.at(-1)?.outcome).toMatchObject({ status: "added", code: "BC-001" });
});
