/** The browser's own dialogs for folders and files. Only in a click; null where the person closed the dialog. */

/** Not yet in TypeScript's declarations of the DOM: only Chromium has them. */
type Pickers = {
  readonly showDirectoryPicker?: (options: {
    readonly id: string;
    readonly mode: "readwrite";
  }) => Promise<FileSystemDirectoryHandle>;
  readonly showSaveFilePicker?: (options: {
    readonly id: string;
    readonly suggestedName: string;
  }) => Promise<FileSystemFileHandle>;
};

/** The browser opens its dialog where it was left the last time. */
const id = "tdg-sao-luu";

const pickers = (): Pickers => globalThis as Pickers;

export const canPickFolder = (): boolean => pickers().showDirectoryPicker !== undefined;

export const canPickFile = (): boolean => pickers().showSaveFilePicker !== undefined;

export const pickFolder = (): Promise<FileSystemDirectoryHandle | null> =>
  unlessDismissed(pickers().showDirectoryPicker?.({ id, mode: "readwrite" }));

export const pickSaveFile = (suggestedName: string): Promise<FileSystemFileHandle | null> =>
  unlessDismissed(pickers().showSaveFilePicker?.({ id, suggestedName }));

async function unlessDismissed<Handle>(picked: Promise<Handle> | undefined): Promise<Handle | null> {
  try {
    return (await picked) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}
