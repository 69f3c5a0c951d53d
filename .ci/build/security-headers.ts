/**
 * The one place where the browser's borders are drawn. The same policy goes into the page (a static server may send no
 * headers) and into the headers of `npm start`; README.md shows it for nginx and a test keeps the three equal.
 */
import type { Plugin } from "vite";

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types app",
];

/** For `<meta>`, which cannot carry `frame-ancestors`. */
export const pagePolicy = directives.join("; ");

export const securityHeaders: Record<string, string> = {
  "Content-Security-Policy": `${pagePolicy}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
};

/** Puts the policy into the built page. Not in development: Vite injects inline styles there. */
export function contentSecurityPolicyMeta(): Plugin {
  return {
    name: "content-security-policy-meta",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: pagePolicy },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}
