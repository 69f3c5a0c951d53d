import * as fc from "fast-check";
import { expect, it } from "vitest";
import { attendanceSheet, findSheetGaps, withoutPersonalScores } from "#src/domain/training/attendance-sheet";
import { questionAnswers, type Answers, type TrainingSession } from "#src/domain/training/training-session";
import { answersOf, aParticipant, aTrainingSession } from "#test/support/a-training-session";

it("the sheet lists people in the order in which they were added, with what they could answer", () => {
  const session = aTrainingSession({
    participants: {
      pb: aParticipant({ name: "Trần Thị Bình", order: 1 }),
      pa: aParticipant({ order: 2 }),
      pc: null,
    },
    before: { pb: answersOf(1, 1, 1) },
    after: { pb: answersOf(2, 2, 2) },
  });
  expect(attendanceSheet(session).rows).toEqual([
    { name: "Trần Thị Bình", unit: "Phòng Vận hành", position: "Trưởng ca", before: 50, after: 100 },
    { name: "Nguyễn Văn An", unit: "Phòng Vận hành", position: "Trưởng ca", before: null, after: null },
  ]);
});

type Given = TrainingSession["before"];

it("what leaves is the same for all answers, as long as too few people answered for a mean", () => {
  const answer = fc.constantFrom(...questionAnswers);
  fc.assert(
    fc.property(fc.array(fc.tuple(answer, answer, answer), { minLength: 4, maxLength: 4 }), (given) => {
      const [one, two, three, four] = given.map((answers) => answersOf(...answers));
      const session = (before: Given, after: Given) =>
        aTrainingSession({ participants: { p1: aParticipant(), p2: aParticipant() }, before, after });
      const leaving = (before: Given, after: Given) => withoutPersonalScores(attendanceSheet(session(before, after)));
      const zero = answersOf(0, 0, 0);
      expect(leaving({ p1: one ?? null, p2: two ?? null }, { p1: three ?? null, p2: four ?? null })).toEqual(
        leaving({ p1: zero, p2: zero }, { p1: zero, p2: zero }),
      );
    }),
  );
});

it("what leaves shows no person's score even where the group's mean is told", () => {
  const people = { p1: aParticipant(), p2: aParticipant(), p3: aParticipant() };
  const all = (answers: Answers) => ({ p1: answers, p2: answers, p3: answers });
  const session = aTrainingSession({
    participants: people,
    before: all(answersOf(0, 1, 2)),
    after: all(answersOf(2, 2, 2)),
  });
  const leaving = withoutPersonalScores(attendanceSheet(session));
  expect(leaving.rows.map(({ before, after }) => [before, after])).toEqual([
    [null, null],
    [null, null],
    [null, null],
  ]);
  expect(leaving).toMatchObject({ showsScores: false, group: { before: 50, after: 100 } });
});

it("what a sheet still lacks is told in the order of the form", () => {
  const bare = aTrainingSession({ course: " ", heldOn: null, hours: 0, trainer: "" });
  expect(findSheetGaps(attendanceSheet(bare))).toEqual(["course", "heldOn", "hours", "trainer", "participants"]);
  const nameless = aTrainingSession({ participants: { p1: aParticipant({ name: "" }) } });
  expect(findSheetGaps(attendanceSheet(nameless))).toEqual(["names"]);
  expect(findSheetGaps(attendanceSheet(aTrainingSession({ participants: { p1: aParticipant() } })))).toEqual([]);
});
