import type { PictureMessages } from "#src/i18n/vi/pictures";

export const pictures: PictureMessages = {
  menu: (name) => `Copy or download “${name}”`,
  copyPng: "Copy picture",
  savePng: "Download PNG",
  saveSvg: "Download SVG",
  copySvg: "Copy SVG code",
  copied: (name) => `“${name}” copied.`,
  saved: (file) => `“${file}” downloaded.`,
  savedInstead: (name) => `The browser does not allow copying, so “${name}” was downloaded.`,
  failed: (name) => `The browser cannot draw “${name}”. Try downloading the SVG instead.`,
};
