import { expect, it } from "vitest";
import { findLeaks } from "#src/domain/pack/find-leaks";

const found = (text: string) => findLeaks(text).map(({ kind, text: hit }) => `${kind} ${hit}`);

it.each([
  ["Gửi về an.nguyen@mau.vn, trước thứ hai", ["email an.nguyen@mau.vn"]],
  ["Xem https://dcim.mau.noibo:8443/ho-so?id=7.", ["url https://dcim.mau.noibo:8443/ho-so?id=7"]],
  [String.raw`Lưu ở \\fs01\isms\bien-ban trên máy chủ`, [String.raw`url \\fs01\isms\bien-ban`]],
  ["máy chủ nhật ký log01.dc.local và vpn.mau.com.vn", ["host log01.dc.local", "host vpn.mau.com.vn"]],
  ["VLAN quản trị 10.20.0.0/16, cổng 192.168.1.10:22", ["ip 10.20.0.0/16", "ip 192.168.1.10:22"]],
  ["IPv6 2001:db8::1/64 và fe80::1%eth0, cả ::1", ["ip 2001:db8::1/64", "ip fe80::1%eth0", "ip ::1"]],
  [
    "MAC 00:1A:2b:3C:4d:5E, 00-1A-2B-3C-4D-5E và 001a.2b3c.4d5e",
    ["mac 00:1A:2b:3C:4d:5E", "mac 00-1A-2B-3C-4D-5E", "mac 001a.2b3c.4d5e"],
  ],
  [
    "Trực 0912 345 678 hoặc (+84) 912.345.678, cố định 0225 3842 123",
    ["phone 0912 345 678", "phone (+84) 912.345.678", "phone 0225 3842 123"],
  ],
  ["Nhà cung cấp: +65 6123 4567; tổng đài 1900 1234", ["phone +65 6123 4567", "phone 1900 1234"]],
  ["CCCD 031090001234 và 001 199 012 345", ["national-id 031090001234", "national-id 001 199 012 345"]],
])("finds in «%s»", (text, expected) => {
  expect(found(text).toSorted()).toEqual([...expected].toSorted());
});

it.each([
  "A.5.1, A.8.34, 6.1.3 d), 7.5.3",
  "ngày 08/02/2018, 08.02.2018 09.30, 2026-11-20, 20-11-2026 15:04:05, 01.02.2026 10.30.15",
  "phiên bản 2.4.1.10, v1.2.3.4, firmware 10.1.2.3, mục 4.2.1.3",
  "SHA-256 0123456789012345678901234567890123456789012345678901234567890123",
  "01234567 89012345 67890123 45678901 23456789 01234567 89012345 67890123",
  "Kế hoạch số 43/KH-UBND, 128/BC-TTDLM, 202611221504, 1.234.567.890 đồng",
  "lúc 12:30:45, tỷ lệ 3:2:1, BC-001 nhật ký.csv, TCVN 11930:2017, ISO/IEC 27001:2022",
  "99,95 %, 0.1.2.3, 20-11-22-15-04-05, bản ghi 000123456789012",
  "",
])("finds nothing in «%s»", (text) => {
  expect(found(text)).toEqual([]);
});

it("looks through a long text without delay", () => {
  const text = `${"0".repeat(4000)} ${"a.".repeat(2000)} ${"1:".repeat(2000)} ${"12-".repeat(2000)}${"+84 ".repeat(1000)}`;
  const start = performance.now();
  findLeaks(text);
  expect(performance.now() - start).toBeLessThan(300);
});
