import { describe, expect, it } from "vitest";
import { movedInTime } from "#src/domain/shared/moved-uuid";
import { createUuidV7 } from "#src/domain/shared/uuid-v7";

describe("an id moved in time", () => {
  it("keeps its randomness and gets the other time", () => {
    const id = createUuidV7(
      1645557742000,
      Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]),
    );
    expect(movedInTime(id, 0)).toBe("00000000-0000-7cc3-98c4-dc0c0c07398f");
  });

  it("stays as it is where it is no UUID of version 7", () => {
    expect(movedInTime("id-000001", 0)).toBe("id-000001");
  });
});
