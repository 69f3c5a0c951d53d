import "react";

declare module "react" {
  interface CSSProperties {
    /** Custom properties carry computed sizes from a component into its style sheet. */
    readonly [name: `--${string}`]: string | number | undefined;
  }
}
