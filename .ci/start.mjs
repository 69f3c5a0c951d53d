/** `npm start`: installs what is missing, builds what has changed, serves the built app on this machine. */
import { buildIfChanged } from "./build-app.mjs";
import { ensureDependencies } from "./ensure-dependencies.mjs";
import { root } from "./root.mjs";

const usualPort = 4173;
const askedPort = process.env["PORT"];

ensureDependencies();
if (!buildIfChanged()) {
  console.error("\nKhông dựng được ứng dụng; xem lỗi ở trên.\nThe app could not be built; see the error above.\n");
  process.exit(1);
}

const { preview } = await import("vite");
const server = await preview({
  root,
  logLevel: "warn",
  preview: { port: Number(askedPort ?? usualPort), strictPort: askedPort !== undefined },
});
const address = server.resolvedUrls?.local[0] ?? "";

if (askedPort === undefined && new URL(address).port !== String(usualPort)) {
  const usual = `http://localhost:${usualPort}/`;
  console.warn(`
Cổng ${usualPort} đang bận, có thể ứng dụng đã được mở ở ${usual}
Trình duyệt lưu dữ liệu riêng cho từng địa chỉ: dữ liệu nhập ở đó không hiện ở địa chỉ dưới đây.
Port ${usualPort} is taken; the app may already be running at ${usual}
A browser keeps data per address: what was entered there does not show at the address below.`);
}
console.log(`
  Ứng dụng đang chạy. Mở địa chỉ này bằng trình duyệt / The app is running. Open this address in a browser:

      ${address}

  Dừng: Ctrl+C / Stop: Ctrl+C
`);
