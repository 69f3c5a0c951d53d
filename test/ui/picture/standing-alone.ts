const elements: ReadonlySet<string> = new Set(
  "svg g title desc path rect circle line polygon polyline text tspan".split(" "),
);

/** Why a text is not an SVG that stands alone; none where it is. */
export function faultsOf(text: string): readonly string[] {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
  if (parsed.querySelector("parsererror") !== null)
    return [parsed.querySelector("parsererror")?.textContent ?? "error"];
  const all = [...parsed.querySelectorAll("*")];
  return [
    ...(parsed.documentElement.querySelector(":scope > title") === null ? ["no title"] : []),
    ...all.filter((one) => !elements.has(one.localName)).map((one) => `element ${one.localName}`),
    ...all.flatMap((one) =>
      one
        .getAttributeNames()
        .filter(
          (name) =>
            /^(?:on|style$|class$|id$|href$|xlink)/i.test(name) ||
            /var\(|url\(|http(?!:\/\/www\.w3\.org\/2000\/svg)|javascript:/i.test(one.getAttribute(name) ?? ""),
        )
        .map((name) => `${one.localName} ${name}=${one.getAttribute(name) ?? ""}`),
    ),
  ];
}
