/** Resolves when the browser has drawn what is ready now; at once where nothing is drawn, as in a tab behind another. */
export const nextPicture = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
