import * as z from "zod/mini";
import { createRoot } from "react-dom/client";
import { App } from "#src/app/app";
import "#src/ui/tokens.css";
import "#src/ui/base.css";
import "#src/ui/print.css";

// zod's compiled parsers probe `new Function`, which the content security policy reports as a violation.
z.config({ jitless: true });

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<App />);
