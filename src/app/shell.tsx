/** The frame around every screen: brand, what is open, save state, navigation, notices. */
import { type ReactNode, useEffect, useRef } from "react";
import { type Screen, screenHref } from "#src/i18n/routes";
import { Button } from "#src/ui/button";
import { classNames } from "#src/ui/class-names";
import { Menu } from "#src/ui/menu";
import { useCoreMessages } from "#src/ui/messages";
import { ProductMark } from "#src/ui/product-mark";
import styles from "./shell.module.css";

type ShellProps = {
  readonly screen: Screen | null;
  /** Organisation, period and edition of what is open. */
  readonly unit: string;
  readonly documentTitle: string;
  readonly saveState: ReactNode;
  /** How old the last copy outside the browser is; none for the demo and while the app is being opened. */
  readonly backupAge?: ReactNode;
  readonly notices: ReactNode;
  /** The workspace fills the window and scrolls inside its panes. */
  readonly fill: boolean;
  /** Null while the app is being opened: there are no commands yet, but the place of their button is kept. */
  readonly onCommands: (() => void) | null;
  readonly children: ReactNode;
};

/** Screens in the order of the work, separated where its nature changes. */
const tabs: readonly (readonly Screen[])[] = [
  ["start", "profile"],
  ["assess", "overview", "gaps"],
  ["risks", "statement", "actions"],
  ["evidence", "plan", "pack"],
  ["review"],
  ["help", "settings"],
];

/** What the key is called on this machine; both work on all. */
const commandsKey = /^(Mac|iP)/.test(navigator.platform) ? "⌘ K" : "Ctrl K";

export function Shell({
  screen,
  unit,
  documentTitle,
  saveState,
  backupAge,
  notices,
  fill,
  onCommands,
  children,
}: ShellProps) {
  const { shell } = useCoreMessages();
  const main = useRef<HTMLElement>(null);
  const previous = useRef(screen);

  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);

  // A change of screen is told to the screen reader by moving the focus; the first one is told by the page itself.
  useEffect(() => {
    if (previous.current !== screen) main.current?.focus({ preventScroll: true });
    if (previous.current !== screen) window.scrollTo(0, 0);
    previous.current = screen;
  }, [screen]);

  const link = (target: Screen, className: string | undefined) => (
    <a
      key={target}
      className={className}
      href={screenHref(target)}
      aria-current={screen === target ? "page" : undefined}
    >
      {shell.screens[target]}
    </a>
  );

  return (
    <div className={classNames(styles.frame, fill && styles.fill)}>
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {shell.skip}
      </a>
      <header className={styles.bar}>
        <a className={styles.brand} href={screenHref("start")}>
          <ProductMark />
          <span>{shell.appName}</span>
        </a>
        <span className={styles.unit}>{unit}</span>
        <span className={styles.save}>{saveState}</span>
        <span className={styles.backupAge}>{backupAge}</span>
        <span className={classNames(styles.commands, onCommands === null && styles.absent)}>
          <Button
            shortcut={commandsKey}
            aria-keyshortcuts="Control+K Meta+K"
            disabled={onCommands === null}
            onClick={() => onCommands?.()}
          >
            {shell.commands}
          </Button>
        </span>
        <span className={styles.menu}>
          <Menu label={shell.menu} icon="menu" align="end">
            <nav aria-label={shell.navigation}>{tabs.flat().map((target) => link(target, styles.menuLink))}</nav>
          </Menu>
        </span>
      </header>
      <nav className={styles.tabs} aria-label={shell.navigation}>
        {tabs.map((group, index) => (
          <div key={index} className={styles.group}>
            {group.map((target) => link(target, styles.tab))}
          </div>
        ))}
      </nav>
      {notices}
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </div>
  );
}
