import { type ReactNode, useEffect, useRef } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";
import styles from "./menu.module.css";
import { VisuallyHidden } from "./visually-hidden";

interface MenuProps {
  readonly label: string;
  readonly icon?: IconName | undefined;
  /** Shows the icon alone; the label stays as the name. */
  readonly iconOnly?: boolean | undefined;
  readonly align?: "start" | "end" | undefined;
  /** Buttons and links; choosing one closes the menu. */
  readonly children: ReactNode;
}

/** A button that opens a short list of buttons or links. Esc closes it and returns to the button. */
export function Menu({ label, icon, iconOnly, align = "start", children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const closeFromOutside = (event: PointerEvent) => {
      const element = details.current;
      if (element !== null && event.target instanceof Node && !element.contains(event.target)) element.open = false;
    };
    document.addEventListener("pointerdown", closeFromOutside);
    return () => document.removeEventListener("pointerdown", closeFromOutside);
  }, []);

  useEffect(() => {
    const element = details.current;
    if (element === null) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !element.open) return;
      event.stopPropagation();
      element.open = false;
      element.querySelector("summary")?.focus();
    };
    const onClick = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest("summary") === null) {
        if (event.target.closest("a, button") !== null) element.open = false;
      }
    };
    const onFocusOut = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) element.open = false;
    };
    element.addEventListener("keydown", onKeyDown);
    element.addEventListener("click", onClick);
    element.addEventListener("focusout", onFocusOut);
    return () => {
      element.removeEventListener("keydown", onKeyDown);
      element.removeEventListener("click", onClick);
      element.removeEventListener("focusout", onFocusOut);
    };
  }, []);

  return (
    <details className={styles.menu} ref={details}>
      <summary className={styles.summary}>
        {icon === undefined ? null : <Icon name={icon} />}
        {iconOnly === true ? <VisuallyHidden>{label}</VisuallyHidden> : label}
        {iconOnly === true || icon === "menu" ? null : <Icon name="chevron-down" />}
      </summary>
      <div className={classNames(styles.list, align === "end" && styles.end)}>{children}</div>
    </details>
  );
}
