import type { Answers, Participant, TrainingSession } from "#src/domain/training/training-session";

export const aParticipant = (overrides: Partial<Participant> = {}): Participant => ({
  order: 1,
  name: "Nguyễn Văn An",
  unit: "Phòng Vận hành",
  position: "Trưởng ca",
  ...overrides,
});

/** Two items with three questions, nobody on the list. */
export const aTrainingSession = (overrides: Partial<TrainingSession> = {}): TrainingSession => ({
  id: "t-1",
  assessmentId: "a-1",
  createdAt: "2026-11-16T02:00:00.000Z",
  roleId: "operator",
  course: "An toàn thông tin cho ca trực",
  heldOn: "2026-11-14",
  hours: 4,
  trainer: "Lê Văn Cường",
  place: "Phòng họp tầng 2",
  items: [
    { controlId: "A.6.8", questions: 1 },
    { controlId: "A.8.13", questions: 2 },
  ],
  participants: {},
  before: {},
  after: {},
  evidenceItemId: null,
  ...overrides,
});

/** Of all three questions. */
export const answersOf = (first: 0 | 1 | 2, second: 0 | 1 | 2, third: 0 | 1 | 2): Answers => ({
  "A.6.8": [first],
  "A.8.13": [second, third],
});
