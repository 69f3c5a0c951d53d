/** Words of the menu by which a picture is taken along. */
export const pictures = {
  menu: (name: string) => `Sao chép hoặc tải hình «${name}»`,
  copyPng: "Sao chép hình",
  savePng: "Tải hình PNG",
  saveSvg: "Tải hình SVG",
  copySvg: "Sao chép mã SVG",
  copied: (name: string) => `Đã sao chép «${name}».`,
  saved: (file: string) => `Đã tải «${file}».`,
  savedInstead: (name: string) => `Trình duyệt không cho sao chép nên «${name}» đã được tải về.`,
  failed: (name: string) => `Trình duyệt không vẽ được «${name}». Hãy thử tải hình SVG.`,
};

export type PictureMessages = typeof pictures;
