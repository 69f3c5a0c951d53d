export const risks = {
  title: "Rủi ro",
  sub: "Sổ rủi ro và kế hoạch xử lý rủi ro.",
};

export type RisksMessages = typeof risks;
