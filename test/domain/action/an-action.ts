import { createCorrectiveAction, type CorrectiveAction } from "#src/domain/action/corrective-action";

/** A minor nonconformity just raised, unless told otherwise. */
export const anAction = (overrides: Partial<CorrectiveAction> = {}): CorrectiveAction =>
  createCorrectiveAction({
    id: "kp-1",
    assessmentId: "a-1",
    code: "KP-001",
    grade: "minor",
    controlIds: ["A.8.13"],
    statement: "Chưa thử khôi phục từ bản sao lưu trong năm 2026.",
    raisedOn: "2026-11-16",
    ...overrides,
  });

/** Everything that a plan needs. */
export const aPlannedAction = (overrides: Partial<CorrectiveAction> = {}): CorrectiveAction =>
  anAction({
    rootCause: "Quy trình sao lưu không giao ai thử khôi phục.",
    action: "Bổ sung bước thử khôi phục hằng quý vào quy trình, giao tổ vận hành.",
    owner: "Phạm Quốc Huy",
    dueOn: "2027-01-31",
    approvedBy: "Nguyễn Văn An",
    state: "in-progress",
    ...overrides,
  });

/** Done and seen to work, but not yet closed. */
export const aCheckedAction = (overrides: Partial<CorrectiveAction> = {}): CorrectiveAction =>
  aPlannedAction({
    result: "Đã ban hành quy trình bản 3; hai lần thử khôi phục đạt.",
    completedOn: "2027-01-20",
    effectivenessCheckedBy: "Ban Kiểm soát",
    effectivenessCheckedOn: "2027-03-02",
    effectivenessBasis: "Biên bản thử khôi phục quý I/2027.",
    effective: true,
    state: "completed",
    ...overrides,
  });
