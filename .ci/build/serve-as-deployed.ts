/** Makes `vite preview` answer as the intranet server should: every answer with the security headers, compressed. */
import compression from "compression";
import type { Plugin } from "vite";
import { securityHeaders } from "./security-headers.ts";

export function serveAsDeployed(): Plugin {
  return {
    name: "serve-as-deployed",
    configurePreviewServer({ middlewares }) {
      // Not by `preview.headers`: those are missing from the answer that a file does not exist.
      middlewares.use((_request, response, next) => {
        for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
        next();
      });
      middlewares.use(compression());
    },
  };
}
