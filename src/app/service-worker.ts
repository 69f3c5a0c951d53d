/**
 * Registers the worker that keeps the app on this machine, and tells when a new version waits. Nothing is replaced
 * until the user says so: a reload in the middle of a sentence loses it.
 */
import { useCallback, useEffect, useState } from "react";
import { trustedScriptUrl } from "./trusted-types";

export type ServiceWorkerUpdate = {
  readonly ready: boolean;
  readonly apply: () => void;
};

export function useServiceWorkerUpdate(): ServiceWorkerUpdate {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);

  useEffect(() => {
    if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
    void register(setWaiting);
  }, []);

  const apply = useCallback(() => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting?.postMessage({ type: "SKIP_WAITING" });
  }, [waiting]);

  return { ready: waiting !== null, apply };
}

async function register(onWaiting: (worker: ServiceWorker) => void): Promise<void> {
  try {
    await firstScreenDrawn();
    const registration = await navigator.serviceWorker.register(trustedScriptUrl("./sw.js"));
    const announce = () => {
      const { waiting } = registration;
      if (waiting !== null && navigator.serviceWorker.controller !== null) onWaiting(waiting);
    };
    announce();
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", announce);
    });
  } catch {
    // Without the worker the app still runs; it only needs the server for its next start.
  }
}

/** Storing the whole app takes line and processor, which the first screen needs more. */
const firstScreenDrawn = () =>
  new Promise<void>((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: 3000 });
    else setTimeout(resolve, 1000);
  });
