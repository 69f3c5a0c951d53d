/**
 * The only way by which a string becomes the address of a script (Trusted Types, policy `app`). Everything but scripts
 * of this origin is refused; no other policy exists, so nothing else can turn text into code or markup.
 */
type ScriptUrlPolicy = { readonly createScriptURL: (url: string) => unknown };

type TrustedTypesFactory = {
  readonly createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => ScriptUrlPolicy;
};

const factory = (globalThis as { readonly trustedTypes?: TrustedTypesFactory }).trustedTypes;

const rules = {
  createScriptURL: (url: string): string => {
    const absolute = new URL(url, document.baseURI);
    if (absolute.origin !== location.origin) throw new TypeError(`Foreign script refused: ${absolute.origin}`);
    return absolute.href;
  },
};

const policy: ScriptUrlPolicy = factory?.createPolicy("app", rules) ?? rules;

/** Typed as a string because the DOM's declarations still ask for one. */
export const trustedScriptUrl = (url: string): string => policy.createScriptURL(url) as string;

export const createModuleWorker = (url: string): Worker => new Worker(trustedScriptUrl(url), { type: "module" });
