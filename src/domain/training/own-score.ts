/** What people could answer before and after a course. Percentages are 0..100 and unrounded. */
import {
  participantsOf,
  type Answers,
  type TrainingItem,
  type TrainingPhase,
  type TrainingSession,
} from "./training-session";

export type OwnScore = {
  readonly answered: number;
  readonly total: number;
  /** Points out of two for each question; null until every question has an answer, because a part of it says nothing. */
  readonly percent: number | null;
};

export function ownScore(items: readonly TrainingItem[], answers: Answers | null | undefined): OwnScore {
  const given = items.flatMap((item) => givenTo(item, answers));
  const answered = given.filter((answer) => answer !== null);
  const total = given.length;
  const points = answered.reduce((sum: number, answer) => sum + answer, 0);
  return {
    answered: answered.length,
    total,
    percent: total === 0 || answered.length < total ? null : (100 * points) / (2 * total),
  };
}

/** One place for each question that the item had when the session was made. */
const givenTo = ({ controlId, questions }: TrainingItem, answers: Answers | null | undefined) =>
  Array.from({ length: questions }, (_, index) => answers?.[controlId]?.[index] ?? null);

/** With fewer people a mean tells what one of them could answer. */
export const leastPeopleForMean = 3;

export type GroupResult = {
  readonly participants: number;
  /** Answered everything, before and after. */
  readonly complete: number;
  /** Means over those; null where there are fewer than `leastPeopleForMean`. */
  readonly before: number | null;
  readonly after: number | null;
  /** Items that the group answers worst after the course, the weakest first, all below half of the points. */
  readonly weakItems: readonly string[];
};

export function groupResult(session: TrainingSession): GroupResult {
  const people = participantsOf(session);
  const { items } = session;
  const scoreIn = (phase: TrainingPhase, key: string) => ownScore(items, session[phase][key]).percent;
  const pairs = people.flatMap(({ key }) => {
    const [before, after] = [scoreIn("before", key), scoreIn("after", key)];
    return before === null || after === null ? [] : [{ key, before, after }];
  });
  const isTold = pairs.length >= leastPeopleForMean;
  const inItem = items.map((item) => ({
    controlId: item.controlId,
    percent: mean(pairs.flatMap(({ key }) => ownScore([item], session.after[key]).percent ?? [])),
  }));
  return {
    participants: people.length,
    complete: pairs.length,
    before: isTold ? mean(pairs.map(({ before }) => before)) : null,
    after: isTold ? mean(pairs.map(({ after }) => after)) : null,
    weakItems: isTold
      ? inItem
          .filter(({ percent }) => (percent ?? 100) < 50)
          .toSorted((left, right) => (left.percent ?? 0) - (right.percent ?? 0))
          .map(({ controlId }) => controlId)
      : [],
  };
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
