import type { RequiredField } from "#src/domain/action/transitions";

/** Names the place of a field in the page; one action is open at a time. */
export const fieldPlaceId = (field: RequiredField): string => `action-field-${field}`;

/** To the field where something is missing, as a link within the page would lead, which here is an address. */
export function focusField(field: RequiredField): void {
  const place = document.getElementById(fieldPlaceId(field));
  for (const details of ancestorsOf(place)) details.open = true;
  const control = place?.querySelector<HTMLElement>("input, textarea, select");
  control?.scrollIntoView({ block: "center" });
  control?.focus({ preventScroll: true });
}

function ancestorsOf(element: HTMLElement | null): readonly HTMLDetailsElement[] {
  const details = element?.closest("details") ?? null;
  return details === null ? [] : [details, ...ancestorsOf(details.parentElement)];
}
