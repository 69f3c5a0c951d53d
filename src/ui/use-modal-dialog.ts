import { type RefObject, useEffect, useEffectEvent, useRef } from "react";

/**
 * Shows a native `<dialog>` as modal for as long as it is in the page. The browser keeps the focus inside and makes the
 * rest inert; Esc and a press beside the dialog ask to close it; the focus returns to where it came from.
 */
export function useModalDialog(onClose: () => void, closeOnBackdrop = true): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const leave = useEffectEvent(onClose);
  const leaveByBackdrop = useEffectEvent(() => {
    if (closeOnBackdrop) onClose();
  });

  useEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    const opener = document.activeElement;
    const onCancel = (event: Event) => {
      if (event.target !== element) return;
      event.preventDefault();
      leave();
    };
    const onPointerDown = (event: PointerEvent) => {
      if (event.target === element) leaveByBackdrop();
    };
    element.addEventListener("cancel", onCancel);
    element.addEventListener("pointerdown", onPointerDown);
    element.showModal();
    return () => {
      element.removeEventListener("cancel", onCancel);
      element.removeEventListener("pointerdown", onPointerDown);
      element.close();
      // React has already taken the dialog out of the page, so the browser no longer returns the focus itself.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  return dialog;
}
