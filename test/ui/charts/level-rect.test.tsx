import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { LevelRect } from "#src/ui/charts/level-rect";

function draw(level: 3 | "not-applicable") {
  const { container } = render(
    <svg>
      <LevelRect level={level} x={10} y={20} width={31} height={21} />
    </svg>,
  );
  return container;
}

describe("the area of a level", () => {
  test("hatches what is not applicable, and no line leaves the area", () => {
    const lines = draw("not-applicable").querySelector("path")?.getAttribute("d") ?? "";
    const points = [...lines.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(points).toHaveLength(18);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(10.5);
      expect(x).toBeLessThanOrEqual(40.5);
      expect(y).toBeGreaterThanOrEqual(20.5);
      expect(y).toBeLessThanOrEqual(40.5);
    }
  });

  test("leaves a level without lines", () => {
    expect(draw(3).querySelector("path")).toBeNull();
  });
});
