/** Mounts the auditor's check that is one file: nothing is stored, nothing is asked for over a network. */
import * as z from "zod/mini";
import { createRoot } from "react-dom/client";
import "#src/ui/tokens.css";
import "#src/ui/base.css";
import "#src/ui/print.css";
import { VerifyApp } from "./verify-app";

// zod's compiled parsers probe `new Function`, which the content security policy reports as a violation.
z.config({ jitless: true });

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<VerifyApp />);
