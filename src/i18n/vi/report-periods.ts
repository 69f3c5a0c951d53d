/** The periods and the sites, as the report tells them. */
export const reportPeriods = {
  periods: {
    introduction: (count: string, comparable: string) =>
      `Bảng có ${count} kỳ. Cột «Mục so được» tính mức đạt trên ${comparable} mục áp dụng ở mọi kỳ cùng ấn bản, theo trọng số hiện nay; các cột khác là số của từng kỳ lúc ấy. Số của hai ấn bản đứng cạnh nhau, không trừ cho nhau.`,
    present: "Kỳ này",
    columns: {
      period: "Kỳ",
      assessedOn: "Xét đến ngày",
      edition: "Ấn bản",
      attainment: "Mức đạt",
      comparable: "Mục so được",
      majors: "Điểm nặng",
      minors: "Điểm nhẹ",
      verdict: "Kết luận",
    },
    chart: "Mức đạt qua các kỳ",
    chartNote: "Cột đặc: trên các mục so được. Cột viền: ấn bản khác, số của kỳ ấy. Vạch đứt: ngưỡng sẵn sàng.",
    chartAlternative: (rows: string) => `Mức đạt theo từng kỳ. ${rows}.`,
    chartRow: (name: string, figure: string) => `${name}: ${figure}`,
    frozen: (label: string, at: string, head: string) =>
      `Kỳ này đã chốt với tên «${label}» ngày ${at}, tại thay đổi ${head} của lịch sử.`,
    changedSince: (count: string) => `Sau khi chốt, kết quả của ${count} mục đã đổi.`,
    unchanged: "Từ khi chốt, kết quả của các mục không đổi.",
    moved: (label: string) => `Đổi gì so với ${label}`,
    otherEdition: (label: string, edition: string, percent: string, now: string, percentNow: string) =>
      `${label} theo ${edition}: mức đạt ${percent}; kỳ này theo ${now}: mức đạt ${percentNow}. Hai ấn bản khác nhau nên không so từng mục.`,
    attainment: (count: string, before: string, now: string) =>
      `Trên ${count} mục áp dụng ở cả hai kỳ, mức đạt từ ${before} thành ${now}.`,
    totals: (up: string, down: string, same: string, excluded: string, included: string, notYet: string) =>
      `${up} mục lên mức, ${down} mục xuống mức, ${same} mục giữ nguyên${
        notYet === "0" ? "" : `, ${notYet} mục chưa so được vì có kỳ chưa đánh giá`
      }; ${excluded} mục mới không áp dụng, ${included} mục mới áp dụng.`,
    nothingMoved: "Không mục nào đổi.",
    movedColumns: { id: "Mã", item: "Mục", before: "Trước", now: "Nay", what: "Đổi gì" },
    what: {
      up: "lên mức",
      down: "xuống mức",
      closedNonconformity: "điểm không phù hợp đã hết",
      closedGap: "đã đạt mục tiêu",
      repeated: "điểm không phù hợp tái diễn",
      newNonconformity: "điểm không phù hợp mới",
      reopened: "lại dưới mục tiêu",
      targetLowered: (before: number, now: number) => `mục tiêu hạ từ ${before} xuống ${now}`,
      excluded: "mới không áp dụng",
      included: "mới áp dụng",
    },
  },

  sites: {
    introduction:
      "Các mục dưới đây được chấm theo từng cơ sở. Mức của mục là mức thấp nhất trong các cơ sở đối với điều khoản và biện pháp trọng số 3; với biện pháp khác là bình quân theo trọng số của các cơ sở, làm tròn xuống. Mức được tính còn bị giới hạn bởi bằng chứng.",
    site: (number: string, name: string, weight: string) => `(${number}) ${name}, trọng số ${weight}`,
    at: (number: string, level: string) => `(${number}) ${level}`,
    columns: { id: "Mã", item: "Mục", levels: "Mức tại cơ sở", level: "Mức của mục" },
    notAssessed: "chưa",
  },
};
