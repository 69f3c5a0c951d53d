import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createUuidV7 } from "#src/domain/shared/uuid-v7";

const random = (byte: number) => new Uint8Array(10).fill(byte);

describe("createUuidV7", () => {
  it("is the example of RFC 9562, A.6", () => {
    const bytes = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(createUuidV7(1645557742000, bytes)).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
  });

  it("carries version 7 and its variant whatever the randomness", () => {
    expect(createUuidV7(0, random(0))).toBe("00000000-0000-7000-8000-000000000000");
    expect(createUuidV7(0, random(255))).toBe("00000000-0000-7fff-bfff-ffffffffffff");
  });

  it("sorts by the time of creation", () => {
    const millis = fc.integer({ min: 0, max: 2 ** 47 });
    const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(millis, fc.nat(1_000_000), bytes, bytes, (earlier, later, left, right) => {
        expect(createUuidV7(earlier, left) < createUuidV7(earlier + later + 1, right)).toBe(true);
      }),
    );
  });
});
