/** Key presses and frames in between. */
export const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));
