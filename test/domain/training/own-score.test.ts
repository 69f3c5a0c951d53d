import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupResult, ownScore } from "#src/domain/training/own-score";
import { questionAnswers, withAnswer, type Answers } from "#src/domain/training/training-session";
import { answersOf, aParticipant, aTrainingSession } from "#test/support/a-training-session";

const { items } = aTrainingSession();

describe("a person's own score", () => {
  it("is two points a question out of all that could be had", () => {
    expect(ownScore(items, answersOf(2, 1, 0))).toEqual({ answered: 3, total: 3, percent: 50 });
    expect(ownScore(items, answersOf(0, 0, 0)).percent).toBe(0);
    expect(ownScore(items, answersOf(2, 2, 2)).percent).toBe(100);
  });

  it("is not told before every question has an answer", () => {
    expect(ownScore(items, { "A.6.8": [2], "A.8.13": [2, null] })).toEqual({ answered: 2, total: 3, percent: null });
    expect(ownScore(items, null)).toEqual({ answered: 0, total: 3, percent: null });
  });

  it("asks for the questions of the session, whatever else is written down", () => {
    const more = { ...answersOf(1, 1, 1), "A.8.13": [1, 1, 2, 2], "A.5.1": [2] } as Answers;
    expect(ownScore(items, more)).toEqual({ answered: 3, total: 3, percent: 50 });
  });

  it("never falls when an answer becomes better, and stays between 0 and 100", () => {
    const anyAnswers = fc.tuple(
      ...items.flatMap(({ questions }) => Array.from({ length: questions }, () => fc.constantFrom(...questionAnswers))),
    );
    fc.assert(
      fc.property(anyAnswers, fc.nat({ max: 2 }), (given, place) => {
        const [first = 0, second = 0, third = 0] = given;
        const answers = answersOf(first, second, third);
        const before = ownScore(items, answers).percent ?? -1;
        const item = items[place === 0 ? 0 : 1] ?? items[0];
        if (item === undefined) throw new Error("no item");
        const after = ownScore(items, withAnswer(answers, item, Math.max(0, place - 1), 2)).percent ?? -1;
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(100);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

it("an answer leaves all other answers as they were", () => {
  const [, second] = items;
  if (second === undefined) throw new Error("no item");
  expect(withAnswer({ "A.6.8": [1] }, second, 1, 2)).toEqual({ "A.6.8": [1], "A.8.13": [null, 2] });
});

describe("the result of a group", () => {
  const people = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, aParticipant()]));

  it("is the mean over those who answered everything both times", () => {
    const session = aTrainingSession({
      participants: people(4),
      before: { p0: answersOf(0, 0, 0), p1: answersOf(2, 1, 0), p2: answersOf(0, 0, 0), p3: answersOf(2, 2, 2) },
      after: { p0: answersOf(2, 2, 2), p1: answersOf(2, 1, 0), p2: answersOf(0, 0, 0) },
    });
    const result = groupResult(session);
    expect(result).toMatchObject({ participants: 4, complete: 3, after: 50, weakItems: ["A.8.13"] });
    expect(result.before).toBeCloseTo(50 / 3);
  });

  it("of fewer than three people is not told: it would tell what one of them could answer", () => {
    const session = aTrainingSession({
      participants: people(2),
      before: { p0: answersOf(0, 0, 0), p1: answersOf(0, 0, 0) },
      after: { p0: answersOf(2, 2, 2), p1: answersOf(0, 0, 0) },
    });
    expect(groupResult(session)).toEqual({ participants: 2, complete: 2, before: null, after: null, weakItems: [] });
  });

  it("leaves out who was taken off the list", () => {
    const session = aTrainingSession({
      participants: { ...people(3), p1: null },
      before: { p0: answersOf(0, 0, 0), p1: null },
    });
    expect(groupResult(session).participants).toBe(2);
  });
});
