/** Makes outcomes whose reasons exist, and whose places are few, short and harmless to show. */
import type { PackRule, RuleOutcome } from "./verification";
import type { VerificationReason } from "./verification-reasons";

type Details = Pick<RuleOutcome, "figures" | "places">;

type Make = <Rule extends PackRule>(rule: Rule, reason: VerificationReason<Rule>, details?: Details) => RuleOutcome;

/** Places are examples, not a list of everything: the figures count. */
const mostPlaces = 100;
const longestPlace = 160;

const make =
  (status: RuleOutcome["status"]): Make =>
  (rule, reason, { figures, places = [] } = {}) => ({
    rule,
    status,
    reason,
    ...(figures === undefined ? {} : { figures: shortFigures(figures) }),
    ...(places.length === 0 ? {} : { places: places.slice(0, mostPlaces).map(harmless) }),
  });

export const passed = make("passed");
export const failed = make("failed");
export const unchecked = make("unchecked");

/** Something before it failed, so that it could not be tried. */
export const notReached = (rule: PackRule): RuleOutcome => unchecked(rule, "not-reached");

const shortFigures = (figures: NonNullable<Details["figures"]>) =>
  Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, typeof figure === "string" ? harmless(figure) : figure]),
  );

/** Names come from whoever made the file: nothing in them may turn the line round or vanish. */
const harmless = (text: string): string =>
  text
    .slice(0, longestPlace)
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\ufffd");
