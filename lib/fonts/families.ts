/** A family that documents are set in, and where its files lie below `node_modules`. */
export type FontFamily = {
  name: string;
  /** The files; what one of them lacks, the family lacks. */
  files: readonly string[];
};

const noto = (script: string): FontFamily => ({
  name: `Noto Sans ${script}`,
  files: ["400Regular", "700Bold"].map(
    (style) =>
      `@expo-google-fonts/noto-sans-${script.toLowerCase()}/${style}/NotoSans${script}_${style}.ttf`,
  ),
});

/** The family of figures and documents: Latin, Cyrillic and Greek. */
export const mainFamily: FontFamily = {
  name: "Source Sans 3",
  files: ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"].map(
    (style) =>
      `@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`,
  ),
};

/** All families, in the order in which they are tried for a character. */
export const families: readonly FontFamily[] = [
  mainFamily,
  noto("Arabic"),
  noto("Hebrew"),
  noto("Armenian"),
  noto("Georgian"),
  noto("Devanagari"),
  noto("Thai"),
  {
    // Also Japanese, in Chinese forms.
    name: "Noto Sans S Chinese",
    files: ["Regular", "Bold"].map(
      (style) => `@embedpdf/fonts-sc/fonts/NotoSansHans-${style}.otf`,
    ),
  },
  {
    name: "Noto Emoji",
    files: ["400Regular", "700Bold"].map(
      (style) =>
        `@expo-google-fonts/noto-emoji/${style}/NotoEmoji_${style}.ttf`,
    ),
  },
];
