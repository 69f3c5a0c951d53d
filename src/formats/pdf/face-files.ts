/** Where each face of the report lies in `public/fonts/pdf/`. */
export const faceFiles = {
  regular: "tinos-regular.ttf",
  bold: "tinos-bold.ttf",
  italic: "tinos-italic.ttf",
  "bold-italic": "tinos-bold-italic.ttf",
  mono: "cousine-regular.ttf",
} as const;
