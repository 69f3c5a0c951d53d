import { describe, expect, it } from "vitest";
import { parseRoute } from "#src/app/parse-route";

describe("parseRoute", () => {
  it("knows a screen by its Vietnamese path", () => {
    expect(parseRoute("/tong-quan")).toEqual({ screen: "overview", place: null });
    expect(parseRoute("/")).toEqual({ screen: "start", place: null });
  });

  it("takes the control from the addresses of the workspace and the history only", () => {
    expect(parseRoute("/danh-gia/A.5.1")).toEqual({ screen: "assess", place: "A.5.1" });
    expect(parseRoute("/lich-su/A.5.1")).toEqual({ screen: "history", place: "A.5.1" });
    expect(parseRoute("/tong-quan/A.5.1")).toEqual({ screen: "overview", place: null });
  });

  it("has no screen for a foreign address", () => {
    expect(parseRoute("/admin").screen).toBeNull();
  });
});
