export const plan = {
  title: "Kế hoạch 43",
  sub: "Nhiệm vụ của kế hoạch, đối chiếu với mục của tiêu chuẩn.",
};

export type PlanMessages = typeof plan;
