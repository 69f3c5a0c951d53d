/** A small plan of three tasks with its words; whatever a test does not name is ordinary. */
import type { Plan, PlanTask, PlanText } from "#src/domain/plan/plan";
import { createPlanRecord, type PlanRecord } from "#src/domain/plan/plan-record";

export const aPlanTask = (overrides: Partial<PlanTask> = {}): PlanTask => ({
  id: "II.1",
  order: 1,
  planRef: { part: "section", number: "II.1" },
  term: { from: 2018, to: 2025 },
  unitTypes: ["data-centre", "telecom"],
  namedUnitTypes: ["data-centre"],
  links: [{ controlId: "A.8.13" }],
  pairedWith: [],
  records: [],
  ...overrides,
});

/** II.1: a data centre, by name; telecom, by judgement. II.2: banks alone. PL.1: everybody's exercise. */
export const aPlan = (overrides: Partial<Plan> = {}): Plan => ({
  id: "small-plan",
  number: "43/KH-UBND",
  issuedOn: "2018-02-08",
  term: { from: 2018, to: 2025 },
  catalogId: "iso27001-2022",
  source: "test",
  cautionMark: "V1",
  tasks: [
    aPlanTask({ links: [{ controlId: "4.1" }, { controlId: "A.8.13" }], pairedWith: ["PL.1"], records: ["exercise"] }),
    aPlanTask({
      id: "II.2",
      order: 2,
      planRef: { part: "section", number: "II.2" },
      term: null,
      unitTypes: ["finance-banking"],
      namedUnitTypes: [],
      links: [{ controlId: "A.5.1" }],
      records: ["team-decision", "coordination-order"],
    }),
    aPlanTask({
      id: "PL.1",
      order: 3,
      planRef: { part: "appendix", number: "1" },
      unitTypes: ["data-centre", "finance-banking"],
      pairedWith: ["II.1"],
      records: ["exercise"],
    }),
  ],
  recordKinds: [
    { kind: "team-decision", recurrence: "once", unitTypes: ["data-centre"] },
    { kind: "exercise", recurrence: "yearly", unitTypes: ["data-centre"] },
    { kind: "coordination-order", recurrence: "as-received", unitTypes: ["data-centre"] },
  ],
  notes2026: [
    { id: "note-read", mark: "V1", taskIds: ["II.1"], unitTypes: [] },
    { id: "note-heard", mark: "V3", taskIds: [], unitTypes: ["telecom"] },
  ],
  ...overrides,
});

const taskText = (links: Readonly<Record<string, string>>) => ({
  shortTitle: "Việc",
  title: "Nhiệm vụ",
  content: [],
  leadAgency: "Sở Khoa học và Công nghệ",
  cooperatingAgencies: null,
  links,
  note: null,
});

export const aPlanText = (overrides: Partial<PlanText> = {}): PlanText => ({
  planId: "small-plan",
  locale: "vi",
  documentType: "Kế hoạch",
  issuer: "Ủy ban nhân dân thành phố Hải Phòng",
  shortName: "Kế hoạch 43",
  subject: "Triển khai Đề án",
  citation: { number: "số {number}", day: "ngày {day}/{month}/{year}", issuer: "của {issuer}" },
  parts: { section: "Mục", appendix: "Phụ lục, STT" },
  caution: "Thời hạn đã hết.",
  reporting: "Báo cáo hằng năm.",
  tasks: {
    "II.1": taskText({ "4.1": "Lý do.", "A.8.13": "Lý do khác." }),
    "II.2": taskText({ "A.5.1": "Lý do nữa." }),
    "PL.1": taskText({ "A.8.13": "Lý do cuối." }),
  },
  unitTypes: {
    "network-member": { planRef: "Mục II.3" },
    "data-centre": { planRef: "Mục II.3" },
    "important-state-system": { planRef: "Mục II.3" },
    telecom: { planRef: "Mục II.3" },
    internet: { planRef: "Mục II.3" },
    "finance-banking": { planRef: "Mục II.3" },
    "department-district": { planRef: "Mục II.2" },
  },
  recordKinds: {
    "team-decision": { name: "Quyết định", shortName: "Quyết định", expectation: "Một quyết định." },
    exercise: { name: "Diễn tập", shortName: "Diễn tập", expectation: "Mỗi năm một cuộc." },
    "training-27xxx": { name: "Đào tạo", shortName: "Đào tạo", expectation: "Mỗi năm một khóa." },
    "communication-plan": { name: "Tuyên truyền", shortName: "Tuyên truyền", expectation: "Một kế hoạch." },
    "coordination-order": { name: "Lệnh điều phối", shortName: "Lệnh", expectation: "Khi nhận được." },
  },
  notes2026: { "note-read": "Đã đọc.", "note-heard": "Nghe nói." },
  ...overrides,
});

export const aPlanRecord = ({ kind = "exercise", ...overrides }: Partial<PlanRecord> = {}): PlanRecord => ({
  ...createPlanRecord("r-1", "a-1", kind),
  title: "Diễn tập năm 2026",
  happenedOn: "2026-06-15",
  ...overrides,
});
