import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, it, vi as spy } from "vitest";
import { PictureMenu } from "#src/ui/picture/picture-menu";
import { svgElement } from "#src/ui/picture/svg-element";
import { renderWithStatus } from "#test/ui/with-messages";

const draw = () => svgElement("svg", { width: 10, height: 10 }, [svgElement("title", {}, ["Phân bố mức"])]);

afterEach(() => {
  spy.restoreAllMocks();
  spy.unstubAllGlobals();
});

/** What the browser would save: names of files and their content. */
function watchDownloads() {
  const blobs: Blob[] = [];
  const names: string[] = [];
  spy.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
      revokeObjectURL: () => undefined,
    }),
  );
  spy.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return { blobs, names };
}

it("offers its four ways by the keyboard, under the name of the picture", async () => {
  const user = userEvent.setup();
  renderWithStatus(<PictureMenu name="Phân bố mức" draw={draw} />);
  const summary = screen.getByText("Sao chép hoặc tải hình «Phân bố mức»");
  await user.click(summary);
  const names = screen.getAllByRole("button").map((button) => button.textContent);
  expect(names).toEqual(["Sao chép hình", "Tải hình PNG", "Tải hình SVG", "Sao chép mã SVG"]);
  await user.keyboard("{Escape}");
  expect(summary.closest("details")?.open).toBe(false);
});

it("saves the SVG under the name of the picture", async () => {
  const user = userEvent.setup();
  const { blobs, names } = watchDownloads();
  renderWithStatus(<PictureMenu name="Phân bố mức" draw={draw} />);
  await user.click(screen.getByText("Sao chép hoặc tải hình «Phân bố mức»"));
  await user.click(screen.getByRole("button", { name: "Tải hình SVG" }));
  expect(names).toEqual(["Phân bố mức.svg"]);
  expect(blobs[0]?.type).toBe("image/svg+xml");
  expect(await screen.findByText("Đã tải «Phân bố mức.svg».")).toBeDefined();
});

it("copies the code of the SVG, and saves it where the browser does not let it copy", async () => {
  const user = userEvent.setup();
  const { names } = watchDownloads();
  renderWithStatus(<PictureMenu name="Phân bố mức" draw={draw} />);
  const copy = async () => {
    await user.click(screen.getByText("Sao chép hoặc tải hình «Phân bố mức»"));
    await user.click(screen.getByRole("button", { name: "Sao chép mã SVG" }));
  };
  await copy();
  expect(await screen.findByText("Đã sao chép «Phân bố mức».")).toBeDefined();
  expect(await navigator.clipboard.readText()).toContain("<title>Phân bố mức</title>");
  spy.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
  await copy();
  expect(await screen.findByText("Trình duyệt không cho sao chép nên «Phân bố mức» đã được tải về.")).toBeDefined();
  expect(names).toEqual(["Phân bố mức.svg"]);
});

it("says so where there is nothing to draw", async () => {
  const user = userEvent.setup();
  renderWithStatus(<PictureMenu name="Phân bố mức" draw={() => null} />);
  await user.click(screen.getByText("Sao chép hoặc tải hình «Phân bố mức»"));
  await user.click(screen.getByRole("button", { name: "Tải hình PNG" }));
  expect(await screen.findByText(/Trình duyệt không vẽ được «Phân bố mức»/)).toBeDefined();
});
