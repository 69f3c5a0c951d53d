/** Runs in the page: the product's search over texts as people write them. */
import { foldText } from "#src/domain/shared/fold-text";
import type { Command } from "#src/features/commands/command";
import { findCommands, indexCommands } from "#src/features/commands/rank-commands";

export type SearchTimes = {
  readonly indexed: readonly number[];
  readonly foldedAnew: readonly number[];
  readonly indexing: readonly number[];
  /** How many each query finds. */
  readonly found: readonly number[];
};

const sentences = [
  "Đã thử mất điện lưới ngày 18/09/2026: máy phát nhận tải sau 11 giây, bộ lưu điện giữ đủ 40 phút.",
  "Quy trình cấp và thu hồi quyền truy cập được rà soát hằng quý; biên bản lưu tại phòng Hạ tầng.",
  "Chưa diễn tập ứng cứu sự cố trong kỳ; đã đưa vào kế hoạch, người phụ trách là bà Đỗ Thị Hạnh.",
  "Camera, khóa cửa và sổ ra vào phòng máy đủ 90 ngày; còn thiếu xác nhận của ban quản lý tòa nhà.",
  "Nhà cung cấp gửi báo cáo vá lỗi hằng tháng, hai máy chủ cũ chưa vá được và đã tách mạng riêng.",
];

const textOf = (index: number) =>
  [0, 1, 2].map((step) => sentences[(index * 7 + step * 3) % sentences.length]).join(" ") + ` Mục ${index}.`;

export function timeSearch(queries: readonly string[], rounds: number): SearchTimes {
  const commands = Array.from({ length: 1000 }, (_, index): Command => ({
    id: `item-${index}`,
    group: "control",
    code: `A.${index}`,
    title: `Kiểm soát số ${index}`,
    texts: [{ label: "Ghi chú", text: textOf(index) }],
    run: () => undefined,
  }));
  const times = { indexed: [] as number[], foldedAnew: [] as number[], indexing: [] as number[] };
  const timed = <Value>(into: number[], work: () => Value): Value => {
    const from = performance.now();
    const value = work();
    into.push(performance.now() - from);
    return value;
  };
  let index = indexCommands(commands);
  for (let round = 0; round < rounds; round += 1) {
    index = timed(times.indexing, () => indexCommands(commands));
    for (const query of queries) {
      timed(times.indexed, () => findCommands(index, query));
      timed(times.foldedAnew, () => {
        const words = foldText(query).split(" ");
        return commands.filter(({ title, texts = [] }) => {
          const text = foldText([title, ...texts.map((one) => one.text)].join(" "));
          return words.every((word) => text.includes(word));
        });
      });
    }
  }
  return { ...times, found: queries.map((query) => findCommands(index, query).found) };
}
