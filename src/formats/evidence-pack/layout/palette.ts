/** Colours of the printed report. The level scale is that of the screens: even steps that survive grey printing. */
import { paintOf } from "#src/formats/pdf/pdf-syntax";

export const ink = "0";
export const navy = paintOf("#1b3157");
export const paleNavy = paintOf("#e3e9f3");
export const grey = paintOf("#56666e");
export const edge = paintOf("#7e8c91");
export const rule = paintOf("#aab4b8");
export const pane = paintOf("#f0f4f6");
export const headerFill = paintOf("#dfe7ec");
export const excludedFill = paintOf("#ececec");
export const white = "1";
export const reached = paintOf("#005758");

export const levelFills = ["#f6eeda", "#d8c182", "#8ea25e", "#348368", "#005758", "#002c38"].map(paintOf);

/** By the level of a risk, 1 to 5: a scale of its own, which prints in even steps of grey too. */
export const riskFills = ["#ffffff", "#f3dcc4", "#dba67c", "#a9572f", "#5e1518"].map(paintOf);

export const riskDigitColor = (level: number): string => (level >= 4 ? white : ink);

/** The digit changes colour where the level says «in operation». */
export function digitColor(level: number): string {
  return level >= 3 ? white : ink;
}
