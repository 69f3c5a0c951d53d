import { routes, type Screen } from "#src/i18n/routes";
import { parseRoute } from "./parse-route";

/**
 * Opens a row of a screen by the address, or closes it. What was begun on a screen may end when its user has gone on to
 * another: nobody is fetched back.
 */
export const selectOn =
  (screen: Screen, navigate: (path: string, options: { readonly replace: true }) => void) =>
  (place: string | null): void => {
    if (parseRoute(window.location.hash.slice(1)).screen !== screen) return;
    navigate(place === null ? routes[screen] : `${routes[screen]}/${place}`, { replace: true });
  };
