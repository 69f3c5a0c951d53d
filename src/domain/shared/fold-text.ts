/** Text as search sees it: no marks, no case, đ as d. «Kiểm soát truy cập» is found by «kiem soat truy cap». */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase();
}
