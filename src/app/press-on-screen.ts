/**
 * Presses what a screen offers by the words that stand on it, so that a command does what a hand would do, with every
 * question that the screen asks.
 */

/** `blocked`: it is there and cannot be used now. `missing`: the screen does not offer it as things stand. */
export type Pressed = "pressed" | "blocked" | "missing";

/** Long enough for a screen to be fetched and drawn on a slow machine. */
const longestWait = 5_000;

export function pressOnScreen(label: string): Promise<Pressed> {
  return new Promise((resolve) => {
    const attempt = (): boolean => {
      const found = findByLabel(label);
      if (found === undefined) return false;
      end(press(found));
      return true;
    };
    const observer = new MutationObserver(attempt);
    const late = setTimeout(() => end("missing"), longestWait);
    const end = (outcome: Pressed) => {
      observer.disconnect();
      clearTimeout(late);
      resolve(outcome);
    };
    if (!attempt()) observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

const pressable = "button, a[href], summary, label:has(input), label[for]";

export function findByLabel(label: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(`main :is(${pressable})`)];
  return all.find((element) => nameOf(element) === label);
}

/** Without the key that stands beside it and without the count of a filter. */
function nameOf(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll("[aria-hidden=true], b, svg")) part.remove();
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}

function press(element: HTMLElement): Pressed {
  for (let part = element.closest("details"); part !== null; part = part.parentElement?.closest("details") ?? null) {
    if (!element.matches("summary")) part.open = true;
  }
  element.scrollIntoView({ block: "center" });
  if (element.matches(":disabled")) return "blocked";
  ((element instanceof HTMLLabelElement ? element.control : null) ?? element).focus();
  element.click();
  return "pressed";
}
