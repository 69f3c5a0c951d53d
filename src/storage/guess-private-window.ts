/**
 * Whether this looks like a private window, of which nothing is left when it closes. A guess: browsers hide it on
 * purpose. Firefox and Safari refuse their private files there; Chromium behaves as ever and cannot be told.
 */
export type PrivateWindowGuess = "possible" | "no-sign";

type StorageLike = Partial<Pick<StorageManager, "getDirectory">>;

export async function guessPrivateWindow(
  storage: StorageLike | undefined = (navigator as { readonly storage?: StorageLike }).storage,
): Promise<PrivateWindowGuess> {
  if (storage?.getDirectory === undefined) return "no-sign";
  try {
    await storage.getDirectory();
    return "no-sign";
  } catch {
    return "possible";
  }
}
