import type { CommandsMessages } from "#src/i18n/vi/commands";

export const commands: CommandsMessages = {
  field: "Find a screen, clause, control or command",
  placeholder: "Id or name",
  results: "Results",
  headings: {
    recent: "Just opened",
    screen: "Screens",
    control: "Clauses and controls",
    action: "Commands",
  },
  found: (shown, found) => {
    if (shown !== found) return `${shown} best of ${found} results`;
    return found === 1 ? "1 result" : `${found} results`;
  },
  none: (query) => `Nothing found for “${query}”. Try an id such as A.5.12, or a word of the name.`,
  noneWithoutControls: (query) =>
    `Nothing found for “${query}”. Clauses and controls can be found once an assessment is open.`,
  keys: { move: "move", run: "open", close: "close" },
  inUse: "in use",
  switchLocale: (language) => `Switch to ${language}`,
  theme: (name) => `Appearance: ${name}`,
  letterKeysOff: "Switch single-letter keys off",
  letterKeysOn: "Switch single-letter keys on",
  keywords: {
    start: "home bắt đầu",
    carryOver: "2013 2022 tcvn 2019 edition upgrade chuyển ấn bản",
    profile: "unit level legal basis đơn vị phạm vi",
    assess: "score answer đánh giá",
    overview: "dashboard verdict chart radar tổng quan",
    gaps: "nonconformities priorities khoảng trống",
    evidence: "files photos records attach bằng chứng",
    risks: "register matrix treatment rủi ro",
    statement: "SoA inclusion exclusion tuyên bố áp dụng",
    actions: "corrective action nonconformity CAPA root cause khắc phục",
    plan: "tasks exercise training kế hoạch 43",
    history: "changes log who restore conflict undo lịch sử",
    pack: "export download report pdf bộ hồ sơ",
    review: "verify check pack open PDF opinion minutes compare thẩm tra",
    help: "glossary terms training course help trợ giúp thuật ngữ đào tạo",
    settings: "preferences options cài đặt",
    demo: "example demo mẫu",
    locale: "language vietnamese ngôn ngữ tiếng việt",
    theme: "colour mode theme dark sáng tối",
    letterKeys: "keyboard shortcuts bàn phím",
  },
};
