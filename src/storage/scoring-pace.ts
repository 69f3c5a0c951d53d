/** Whether a level typed by its key leads on to the next item. A habit of this browser, never part of an assessment. */
const key = "tu-danh-gia-27001.step-on";

export function loadStepOn(storage: () => Pick<Storage, "getItem"> = () => localStorage): boolean {
  try {
    return storage().getItem(key) === "yes";
  } catch {
    return false;
  }
}

/** Where the browser refuses, the choice holds until the screen is left. */
export function saveStepOn(stepOn: boolean, storage: () => Pick<Storage, "setItem"> = () => localStorage): void {
  try {
    storage().setItem(key, stepOn ? "yes" : "no");
  } catch {
    // As said above.
  }
}
