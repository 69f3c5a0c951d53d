/** Which screen an address means. */
import { routes, type Screen } from "#src/i18n/routes";

export type Route = { readonly screen: Screen | null; readonly controlId: string | null };

export function parseRoute(location: string): Route {
  const [first = "", second] = location.split("/").slice(1);
  const found = Object.entries(routes).find(([, path]) => path === `/${first}`);
  const screen = (found?.[0] ?? null) as Screen | null;
  const namesControl = screen === "assess" || screen === "history";
  return { screen, controlId: namesControl && second !== undefined ? second : null };
}
