import { expect, it } from "vitest";
import { editionNameOf, shortEdition } from "#src/domain/catalog/edition-name";

it("an edition goes by its number, without amendments", () => {
  expect(shortEdition("ISO/IEC 27001:2022 + Amd 1:2024")).toBe("ISO/IEC 27001:2022");
  expect(editionNameOf("iso27001-2013")).toBe("ISO/IEC 27001:2013");
});

it("a catalog of one's own keeps the name it has", () => {
  expect(shortEdition("Yêu cầu cơ sở của ngành 2026")).toBe("Yêu cầu cơ sở của ngành 2026");
  expect(editionNameOf("co-so-nganh")).toBe("co-so-nganh");
});
