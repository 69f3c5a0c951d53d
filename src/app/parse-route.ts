/** Which screen an address means. */
import { routes, type Screen } from "#src/i18n/routes";

export type Route = {
  readonly screen: Screen | null;
  /** A control; on the evidence screen a piece of evidence, on the review screen a review; a risk, an action, a task, a part of the guide. */
  readonly place: string | null;
};

const screensWithPlaces: readonly (Screen | null)[] = [
  "assess",
  "history",
  "evidence",
  "review",
  "risks",
  "statement",
  "actions",
  "plan",
  "help",
];

export function parseRoute(location: string): Route {
  const [first = "", second] = location.split("/").slice(1);
  const found = Object.entries(routes).find(([, path]) => path === `/${first}`);
  const screen = (found?.[0] ?? null) as Screen | null;
  return { screen, place: screensWithPlaces.includes(screen) && second !== undefined ? second : null };
}
