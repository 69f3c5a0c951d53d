import type { CommandsMessages } from "#src/i18n/vi/commands";

export const commands: CommandsMessages = {
  field: "Find a screen, clause, control or command",
  placeholder: "Type an id, a name or what you want to do",
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
  keys: { move: "move", run: "open", close: "close" },
  inUse: "in use",
  switchLocale: (language) => `Switch to ${language}`,
  theme: (name) => `Appearance: ${name}`,
  letterKeysOff: "Switch single-letter keys off",
  letterKeysOn: "Switch single-letter keys on",
  keywords: {
    start: "home list new assessment open file bắt đầu",
    profile: "unit office system level legal basis people đơn vị phạm vi",
    assess: "score answer level rate đánh giá",
    overview: "dashboard verdict map chart radar progress tổng quan",
    gaps: "nonconformities priorities to do khoảng trống",
    pack: "export download print report pdf hand in bộ hồ sơ",
    settings: "preferences options language theme keys storage cài đặt",
    demo: "example demo try mẫu",
    locale: "language english vietnamese ngôn ngữ tiếng anh tiếng việt",
    theme: "colour mode theme light dark sáng tối",
    letterKeys: "keyboard shortcuts bàn phím",
  },
};
