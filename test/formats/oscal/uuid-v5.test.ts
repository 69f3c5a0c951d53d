import { describe, expect, it } from "vitest";
import { uuidV5 } from "#src/formats/oscal/uuid-v5";

describe("a derived UUID", () => {
  it("is the one that RFC 9562 gives as its example (A.4)", () => {
    expect(uuidV5("www.example.com", "6ba7b810-9dad-11d1-80b4-00c04fd430c8")).toBe(
      "2ed6657d-e927-568b-95e1-2665a8aea6a2",
    );
  });

  it("is the same for the same name for ever", () => {
    expect(uuidV5("catalog/iso27001-2022")).toBe("bc6922d1-6278-570c-a44d-0c0cd7349a1a");
  });
});
