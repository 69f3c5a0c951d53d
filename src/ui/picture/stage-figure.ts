/** The figure once more, out of sight and in the light theme, for as long as it takes to read how it looks there. */
export function withStagedFigure<Read>(
  figure: HTMLElement,
  colours: ReadonlyMap<string, string>,
  read: (staged: HTMLElement) => Read,
): Read {
  const stage = document.createElement("div");
  const width = `${figure.getBoundingClientRect().width}px`;
  // By the object model: the page's policy allows no style in markup.
  for (const [name, value] of [
    ["position", "fixed"],
    ["left", "-20000px"],
    ["top", "0"],
    ["width", width],
    ["color-scheme", "light"],
    ["forced-color-adjust", "none"],
    ...colours,
  ] as const) {
    stage.style.setProperty(name, value);
  }
  stage.inert = true;
  stage.append(figure.cloneNode(true));
  document.body.append(stage);
  try {
    return read(stage);
  } finally {
    stage.remove();
  }
}
