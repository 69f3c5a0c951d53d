/** The browser reads the file after the click, and gives no sign when it has. */
const downloadTakes = 10 * 60_000;

export function download(file: Blob, fileName: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = safeName(fileName);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), downloadTakes);
}

/** What no file system takes, and what would make a name look like another. */
export const safeName = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, " ").trim();
