/** A picture as a monitoring centre might hand it in: the backups of October 2026. Drawn here; nobody's screen. */
import type { BrowserContext } from "playwright-core";

const [width, height] = [960, 540];
const days = Array.from({ length: 31 }, (_, index) => index + 1);

/** Gigabytes of one night; the weekly full backups stand out. */
const sizeOn = (day: number): number => (day % 7 === 4 ? 410 : 92) + ((day * 37) % 29);

const text = (x: number, y: number, words: string, attributes = ""): string =>
  `<text x="${x}" y="${y}" ${attributes}>${words}</text>`;

function bars(): string {
  const step = 28;
  return days
    .map((day) => {
      const [x, tall] = [60 + (day - 1) * step, sizeOn(day) / 2];
      const label = day % 5 === 0 || day === 1 ? text(x + 9, 438, String(day), 'text-anchor="middle"') : "";
      return `<rect x="${x}" y="${420 - tall}" width="18" height="${tall}" fill="${day % 7 === 4 ? "#0b5b5e" : "#3a8f8a"}"/>${label}`;
    })
    .join("");
}

function tile(index: number, name: string, value: string): string {
  const x = 40 + index * 225;
  return (
    `<rect x="${x}" y="76" width="205" height="76" rx="6" fill="#ffffff" stroke="#c3ccd3"/>` +
    text(x + 14, 100, name, 'fill="#47525c"') +
    text(x + 14, 136, value, 'font-size="26" font-weight="700"')
  );
}

const scale = [0, 100, 200, 300, 400]
  .map(
    (size) =>
      `<line x1="52" x2="930" y1="${420 - size / 2}" y2="${420 - size / 2}" stroke="#d8dee3"/>` +
      text(46, 424 - size / 2, String(size), 'text-anchor="end"'),
  )
  .join("");

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"
  font-family="sans-serif" font-size="13" fill="#16202a">
  <rect width="${width}" height="${height}" fill="#f3f6f8"/>
  <rect width="${width}" height="56" fill="#14323a"/>
  ${text(40, 35, "Trung tâm giám sát · Sao lưu hằng đêm · 10/2026", 'fill="#ffffff" font-size="19" font-weight="700"')}
  ${text(930, 35, "31/10/2026 06:00", 'fill="#ffffff" text-anchor="end"')}
  ${tile(0, "Lượt sao lưu", "31")}${tile(1, "Hoàn tất", "31")}${tile(2, "Lỗi", "0")}${tile(3, "Khôi phục thử gần nhất", "18/09/2026")}
  ${text(40, 186, "Dung lượng mỗi đêm (GB)", 'font-weight="700"')}
  ${scale}${bars()}
  ${text(40, 478, "Cột đậm: sao lưu toàn bộ mỗi tuần. Kho đích: cơ sở 2, mã hóa AES-256, giữ 35 ngày.")}
  ${text(40, 504, "Dữ liệu mẫu của một đơn vị giả định.", 'fill="#47525c"')}
</svg>`;

/** JPEG. */
export async function monitoringPicture(context: BrowserContext): Promise<Buffer> {
  const page = await context.newPage();
  try {
    await page.setViewportSize({ width, height });
    await page.setContent(`<!doctype html><html lang="vi"><body style="margin:0">${drawing}</body></html>`);
    return await page.screenshot({ type: "jpeg", quality: 80 });
  } finally {
    await page.close();
  }
}
