/** Every address of the app in one place. Paths are Vietnamese and fixed (design of the product), whatever the language. */
export const routes = {
  start: "/",
  profile: "/don-vi",
  assess: "/danh-gia",
  overview: "/tong-quan",
  gaps: "/khoang-trong",
  risks: "/rui-ro",
  statement: "/tuyen-bo-ap-dung",
  actions: "/khac-phuc",
  evidence: "/bang-chung",
  plan: "/ke-hoach-43",
  history: "/lich-su",
  carryOver: "/chuyen-ban",
  pack: "/bo-ho-so",
  review: "/tham-tra",
  help: "/huong-dan",
  settings: "/cai-dat",
} as const;

export type Screen = keyof typeof routes;

/** Hash addresses need nothing of the server, so that any static host will do. */
export const screenHref = (screen: Screen, place?: string): string =>
  `#${routes[screen]}${place === undefined ? "" : `/${place}`}`;
