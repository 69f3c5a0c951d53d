import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// One second is short where several suites share a core.
configure({ asyncUtilTimeout: 5_000 });

afterEach(() => {
  cleanup();
});
