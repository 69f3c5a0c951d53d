/** Inline line icons, 16 px with a 1.5 px stroke. They never speak: the word beside them, or the control's name, does. */
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import styles from "./icon.module.css";

const diamond = "M8 2.5L13.5 8 8 13.5 2.5 8z";

const drawings = {
  check: <path d="M3 8.5l3.2 3.2L13 4.8" />,
  cross: <path d="M4 4l8 8M12 4l-8 8" strokeWidth="2" />,
  unknown: (
    <>
      <circle cx="8" cy="8" r="5.5" strokeDasharray="2 2.3" />
      <path d="M5.5 8h5" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="M10.2 10.2L14 14" />
    </>
  ),
  flag: <path d="M4 14V2.5M4 3h7.5l-2 2.7 2 2.8H4" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 5v3.2l2 1.3" />
    </>
  ),
  "arrow-up": <path d="M8 13V3M4 7l4-4 4 4" />,
  "arrow-down": <path d="M8 3v10M4 9l4 4 4-4" />,
  "arrow-left": <path d="M13 8H3M7 4L3 8l4 4" />,
  "arrow-right": <path d="M3 8h10M9 4l4 4-4 4" />,
  "chevron-down": <path d="M4 6.2l4 4 4-4" />,
  "chevron-right": <path d="M6.2 4l4 4-4 4" />,
  plus: <path d="M8 3v10M3 8h10" />,
  minus: <path d="M3 8h10" />,
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  save: (
    <>
      <path d="M2.5 4.5v8a1 1 0 001 1h9a1 1 0 001-1V5.6L10.4 2.5H4.5" />
      <path d="M5 8l2.2 2.2L11 6.3" />
    </>
  ),
  warning: (
    <>
      <path d="M8 2.5l6 11H2z" />
      <path d="M8 6.8v3.2M8 11.8v.1" />
    </>
  ),
  note: (
    <>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M8 7.5v3.4M8 5.1v.1" />
    </>
  ),
  lock: (
    <>
      <rect x="3" y="7" width="10" height="6.5" rx="1" />
      <path d="M5 7V5a3 3 0 016 0v2" />
    </>
  ),
  download: <path d="M8 2.5v7.5M4.5 7L8 10.3 11.5 7M2.5 13.5h11" />,
  upload: <path d="M8 10.3V2.8M4.5 6L8 2.7 11.5 6M2.5 13.5h11" />,
  menu: <path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" />,
  more: <path d="M3.5 8h.1M8 8h.1M12.5 8h.1" strokeWidth="2.2" />,
  history: (
    <>
      <path d="M2.6 5.4A5.8 5.8 0 112.3 9" />
      <path d="M2.5 2.6v3h3M8 5v3.2l2 1.3" />
    </>
  ),
  trash: <path d="M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.6 9h6.8l.6-9M6.7 7v4M9.3 7v4" />,
  edit: <path d="M10.8 2.8l2.4 2.4-7.6 7.6-3 .6.6-3z" />,
  external: <path d="M9 2.8h4.2V7M13 3L7.5 8.5M11.5 9.5v3.7h-9V4.2h3.8" />,
  undo: <path d="M5.5 3L2.5 6l3 3M2.8 6h6.4a3.6 3.6 0 010 7.2H6" />,
  redo: <path d="M10.5 3l3 3-3 3M13.2 6H6.8a3.6 3.6 0 000 7.2H10" />,
  file: <path d="M4 2.5h5.2L12 5.3v8.2H4zM9 2.7v2.8h2.8" />,
  folder: <path d="M2.5 12.5v-9h4l1.4 1.8h5.6v7.2z" />,
  link: (
    <path d="M6.8 9.2a2.6 2.6 0 003.7 0l2-2a2.6 2.6 0 00-3.7-3.7l-.9.9M9.2 6.8a2.6 2.6 0 00-3.7 0l-2 2a2.6 2.6 0 003.7 3.7l.9-.9" />
  ),
  person: (
    <>
      <circle cx="8" cy="5.2" r="2.7" />
      <path d="M2.8 13.5c.5-3 2.5-4.4 5.2-4.4s4.7 1.4 5.2 4.4" />
    </>
  ),
  print: <path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z" />,
  filter: <path d="M2.5 3.5h11L9.5 8.3v4.2l-3 1V8.3z" />,
  diamond: <path d={diamond} fill="currentColor" />,
  "diamond-hollow": <path d={diamond} />,
  circle: <circle cx="8" cy="8" r="4.5" />,
  "dashed-square": <rect x="3.5" y="3.5" width="9" height="9" strokeDasharray="2 2" />,
  sun: (
    <>
      <circle cx="8" cy="8" r="2.8" />
      <path d="M8 1.8v1.4M8 12.8v1.4M1.8 8h1.4M12.8 8h1.4M3.6 3.6l1 1M11.4 11.4l1 1M12.4 3.6l-1 1M4.6 11.4l-1 1" />
    </>
  ),
  moon: <path d="M13 9.6A5.4 5.4 0 016.4 3 5.4 5.4 0 1013 9.6z" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

export function Icon({ name, className }: { readonly name: IconName; readonly className?: string | undefined }) {
  return (
    <svg className={classNames(styles.icon, className)} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
