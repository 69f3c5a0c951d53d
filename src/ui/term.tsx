/**
 * A word of the glossary with its explanation at hover, at keyboard focus and at a tap (WCAG 1.4.13): Esc dismisses it
 * without moving anything, the pointer may go onto it, and it stays until pointer or focus leaves.
 */
import {
  type CSSProperties,
  Fragment,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from "react";
import type { TermName } from "#src/i18n/vi/glossary";
import { holdsWord, markTerms } from "./mark-terms";
import { useMessages } from "./messages";
import styles from "./term.module.css";

export type { TermName } from "#src/i18n/vi/glossary";

interface TermProps {
  readonly name: TermName;
  /** As it stands in the sentence; the name from the glossary where left out. */
  readonly children?: ReactNode;
}

type Place = Pick<CSSProperties, "left" | "top">;

export function Term({ name, children }: TermProps) {
  const { glossary } = useMessages();
  const term = glossary.terms[name];
  const id = useId();
  const word = useRef<HTMLButtonElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  /** A press focuses first, which opens; the click that follows must not close it again. */
  const openBeforePress = useRef(false);
  const isOpen = place !== null;

  const open = () => setPlace(placeBeside(word.current, bubble.current));
  const close = () => setPlace(null);

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // The dialog around it, if there is one, stays.
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  const follow = useEffectEvent(open);
  useEffect(() => {
    if (!isOpen) return undefined;
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    const move = () => follow();
    document.addEventListener("keydown", listener, { capture: true });
    window.addEventListener("scroll", move, { capture: true, passive: true });
    window.addEventListener("resize", move);
    return () => {
      document.removeEventListener("keydown", listener, { capture: true });
      window.removeEventListener("scroll", move, { capture: true });
      window.removeEventListener("resize", move);
    };
  }, [isOpen]);
  // Once it is drawn its size is known.
  useEffect(() => {
    if (isOpen) follow();
  }, [isOpen]);

  return (
    <span
      className={styles.wrap}
      onPointerEnter={(event) => {
        if (event.pointerType === "mouse") open();
      }}
      onPointerLeave={(event) => {
        if (event.pointerType === "mouse" && document.activeElement !== word.current) close();
      }}
    >
      <button
        ref={word}
        type="button"
        className={styles.word}
        aria-describedby={id}
        onFocus={open}
        onBlur={close}
        onPointerDown={() => {
          openBeforePress.current = isOpen;
        }}
        onClick={(event) => {
          const wasOpen = event.detail === 0 ? isOpen : openBeforePress.current;
          if (wasOpen) close();
          else open();
        }}
      >
        {children ?? term.name}
      </button>
      <span ref={bubble} id={id} role="tooltip" className={styles.bubble} hidden={!isOpen} style={place ?? undefined}>
        <b>{term.name.slice(0, 1).toLocaleUpperCase() + term.name.slice(1)}</b>
        {term.text}
      </span>
    </span>
  );
}

const gap = 6;
const edge = 8;

/** Under the word, above it where there is no room; never over an edge of the window. */
function placeBeside(word: HTMLElement | null, bubble: HTMLElement | null): Place {
  if (word === null || bubble === null) return { left: 0, top: 0 };
  // Of a word broken over two lines the first one counts.
  const box = word.getClientRects()[0] ?? word.getBoundingClientRect();
  const { width, height } = bubble.getBoundingClientRect();
  const left = Math.max(edge, Math.min(box.left, window.innerWidth - width - edge));
  const below = box.bottom + gap;
  const top = below + height > window.innerHeight - edge && box.top - gap - height > 0 ? box.top - gap - height : below;
  return { left, top };
}

interface TermTextProps {
  readonly text: string;
  /** Each is marked where its word stands first; a word that does not stand there is passed over. */
  readonly terms: readonly TermName[];
}

/** A sentence in which the hard words explain themselves. */
export function TermText({ text, terms }: TermTextProps) {
  const { glossary } = useMessages();
  const forms: Readonly<Record<string, readonly string[] | undefined>> = glossary.forms;
  const wordFor = (name: TermName) => {
    const { name: word } = glossary.terms[name];
    return [word, ...(forms[name] ?? [])].find((form) => holdsWord(text, form)) ?? word;
  };
  const parts = markTerms(
    text,
    terms.map((name) => ({ name, word: wordFor(name) })),
  );
  return parts.map((part, index) => (
    <Fragment key={index}>{part.name === null ? part.text : <Term name={part.name}>{part.text}</Term>}</Fragment>
  ));
}
