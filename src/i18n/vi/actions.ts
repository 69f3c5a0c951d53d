export const actions = {
  title: "Khắc phục",
  sub: "Điểm không phù hợp và hành động khắc phục.",
};

export type ActionsMessages = typeof actions;
