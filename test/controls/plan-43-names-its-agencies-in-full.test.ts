import { expect, it } from "vitest";
import { textsIn } from "#test/support/texts-in";
import { shippedPlanTexts } from "./shipped-plan";

const tasks = Object.entries(shippedPlanTexts.vi.tasks);
const ict = "Sở Thông tin và Truyền thông";
const departments = "Các sở, ngành, quận, huyện";

it("the leading agencies are those of the plan", () => {
  expect(tasks.map(([id, { leadAgency }]) => [id, leadAgency])).toEqual([
    ["II.1", ict],
    ["II.2", "Sở Thông tin và Truyền thông (Thường trực Ban Chỉ đạo Công nghệ thông tin)"],
    ["II.3", "Sở Khoa học và Công nghệ"],
    ["II.4", ict],
    ["II.5", "Các sở, ngành, quận, huyện và các thành viên mạng lưới ứng cứu sự cố an toàn thông tin mạng quốc gia"],
    ["II.6", ict],
    ["PL.1", ict],
    ["PL.2", ict],
    ["PL.3", ict],
    ["PL.4", ict],
    ["PL.5", ict],
    ["PL.6", "Sở Khoa học và Công nghệ"],
    ["PL.7", ict],
    ["PL.8", departments],
  ]);
});

it("the cooperating agencies are those of the plan", () => {
  const named = tasks.filter(([, text]) => text.cooperatingAgencies !== null);
  expect(named.map(([id, text]) => [id, text.cooperatingAgencies])).toEqual([
    ["II.2", "Các sở, ngành, quận, huyện, doanh nghiệp, đơn vị liên quan"],
    ["II.3", "Các thành viên mạng lưới ứng cứu sự cố an toàn thông tin mạng quốc gia, các đơn vị liên quan"],
    ["II.4", departments],
    ["PL.3", departments],
    ["PL.5", departments],
    ["PL.6", departments],
    ["PL.7", departments],
  ]);
});

it("no name of an agency is shortened", () => {
  const short = /\b(?:TT&TT|TTTT|KH&CN|KHCN|CNTT|ATTT|UBND|QĐ|NĐ)\b(?!\S*\/)/u;
  const names = textsIn(shippedPlanTexts.vi).filter(({ text }) => short.test(text.replaceAll(/\S*\/\S+/gu, "")));
  expect(names).toEqual([]);
});
