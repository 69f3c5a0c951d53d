/** Text as search sees it: no marks, no case, đ as d. «Kiểm soát truy cập» is found by «kiem soat truy cap». */
export function foldText(text: string): string {
  // What is plain already: codes, days, identifiers.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase();
}
