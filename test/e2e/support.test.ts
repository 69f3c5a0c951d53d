import { describe, expect, it } from "vitest";
import { checkAxe, countRecords, openApp } from "./support";

describe("the watch over every page", () => {
  it("sees messages on the console and errors that nobody caught", async () => {
    const { page, faults } = await openApp();
    await page.evaluate(() => {
      console.warn("careless");
      setTimeout(() => {
        throw new Error("thrown");
      });
    });
    await expect.poll(() => faults).toEqual(["console: careless", "uncaught: Error: thrown"]);
    faults.length = 0;
  });

  it("sees markup made from strings and styles written into it", async () => {
    const { page, faults } = await openApp();
    const refused = await page.evaluate(() => {
      document.body.setAttribute("style", "color: red");
      try {
        document.body.innerHTML = "<b>x</b>";
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
    await expect.poll(() => faults.join("\n")).toContain("policy violation: require-trusted-types-for");
    expect(faults.join("\n")).toContain("policy violation: style-src-attr inline");
    faults.length = 0;
  });

  it("sees requests to another origin, which the policy refuses", async () => {
    const { page, faults } = await openApp();
    const answered = await page.evaluate(() =>
      fetch("http://127.0.0.1:9/").then(
        () => true,
        () => false,
      ),
    );
    expect(answered).toBe(false);
    await expect.poll(() => faults.join("\n")).toContain("policy violation: connect-src http://127.0.0.1:9/");
    faults.length = 0;
  });
});

describe("axe", () => {
  it("runs under the policy of the product and names what it finds", async () => {
    const { page } = await openApp();
    await page.evaluate(() => document.querySelector("main")?.append(document.createElement("button")));
    await expect(checkAxe(page)).rejects.toThrow("button-name at");
  });
});

describe("records", () => {
  it("are counted without creating a database", async () => {
    const { page } = await openApp();
    expect(await countRecords(page, "demo")).toBeNull();
    await expect.poll(() => countRecords(page, "own")).toMatchObject({ assessments: 0 });
  });
});
