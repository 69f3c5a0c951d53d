/** Words of the sites: a level at each of them, and what follows from these. */
export const sites = {
  title: "Mức theo từng cơ sở",
  notGiven: "Chưa chấm",
  option: (level: number, name: string) => `${level} · ${name}`,
  result: {
    clause: (level: number) => `Mức của mục là ${level}: mức thấp nhất trong các cơ sở, vì đây là điều khoản.`,
    key: (level: number) => `Mức của mục là ${level}: mức thấp nhất trong các cơ sở, vì trọng số của mục là 3.`,
    mean: (level: number, mean: string) =>
      `Mức của mục là ${level}: bình quân theo trọng số của các cơ sở là ${mean}, làm tròn xuống.`,
    missing: (count: number) => `Còn ${count} cơ sở chưa chấm nên mục chưa có mức.`,
    none: "Khi một cơ sở có mức, mức của mục được tính từ các cơ sở.",
  },
  follows: "Mức này được tính từ mức của các cơ sở nên không đặt trực tiếp được.",
  clear: (level: number) => `Bỏ mức theo cơ sở, giữ mức ${level}`,
  clearAll: "Bỏ mức theo cơ sở",
  cleared: (id: string) => `${id}: đã bỏ mức theo cơ sở.`,
  previous: (level: string, period: string) => `Kỳ trước: ${level} (${period})`,
  notAssessed: "chưa đánh giá",
  notApplicable: "không áp dụng",
  weights: "Trọng số cơ sở",
  weightsHint:
    "Mỗi địa điểm là một cơ sở. Trọng số dùng khi chấm mức theo từng cơ sở, cho biện pháp có trọng số dưới 3. Sửa tên ngay trên dòng cũ thì mức đã chấm đi theo tên mới.",
  weightOf: (name: string) => `Trọng số của ${name}`,
};

export type SiteMessages = typeof sites;
