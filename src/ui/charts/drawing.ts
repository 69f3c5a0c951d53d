/** What every drawing has in common: one picture with one name, no keyboard stops inside; its numbers are in the table. */
export function drawing(label: string) {
  return { accessibilityLayer: false, role: "img", "aria-label": label } as const;
}
