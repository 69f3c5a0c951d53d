import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from "react";
import styles from "./button.module.css";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";
import { Kbd } from "./kbd";
import { VisuallyHidden } from "./visually-hidden";

export type ButtonKind = "primary" | "normal" | "quiet" | "danger";

interface ButtonLook {
  readonly kind?: ButtonKind | undefined;
  readonly icon?: IconName | undefined;
  /** The single key or chord that does the same; shown, not handled here. */
  readonly shortcut?: string | undefined;
  /** Shows the icon alone; the children stay as the accessible name. */
  readonly iconOnly?: boolean | undefined;
  readonly children: ReactNode;
}

export interface ButtonProps extends ButtonLook, Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> {
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button({ kind, icon, shortcut, iconOnly, children, className, type = "button", ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={classNames(look(kind, iconOnly), className)}>
      <ButtonFace {...{ icon, shortcut, iconOnly, children }} />
    </button>
  );
}

export interface ButtonLinkProps extends ButtonLook, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "children"> {
  readonly ref?: Ref<HTMLAnchorElement> | undefined;
}

/** A link that looks like a button. Works as the child of the router's `<Link asChild>`. */
export function ButtonLink({ kind, icon, shortcut, iconOnly, children, className, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={classNames(look(kind, iconOnly), className)}>
      <ButtonFace {...{ icon, shortcut, iconOnly, children }} />
    </a>
  );
}

function ButtonFace({ icon, shortcut, iconOnly, children }: Omit<ButtonLook, "kind">) {
  return (
    <>
      {icon === undefined ? null : <Icon name={icon} />}
      {iconOnly === true ? <VisuallyHidden>{children}</VisuallyHidden> : children}
      {shortcut === undefined ? null : (
        <span aria-hidden="true" className={styles.shortcut}>
          <Kbd>{shortcut}</Kbd>
        </span>
      )}
    </>
  );
}

function look(kind: ButtonKind = "normal", iconOnly = false): string {
  return classNames(styles.button, kind === "normal" ? null : styles[kind], iconOnly && styles.square);
}
