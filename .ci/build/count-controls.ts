/** What the start screen's headline says about the catalog before the catalog itself has come. */
type Counted = { readonly controls: readonly { readonly class: string }[] };

export function countControls({ controls }: Counted): { readonly clauses: number; readonly annexControls: number } {
  const clauses = controls.filter((control) => control.class === "clause").length;
  return { clauses, annexControls: controls.length - clauses };
}
