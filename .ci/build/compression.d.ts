/** The package ships no types; those of DefinitelyTyped bring Express and fifteen more packages along. */
declare module "compression" {
  import type { Connect } from "vite";
  export default function compression(): Connect.NextHandleFunction;
}
