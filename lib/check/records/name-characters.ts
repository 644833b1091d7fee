/** Scripts (ISO 15924) that texts of our time are likely to have, for messages. */
const scripts =
  "Beng Cher Ethi Gujr Guru Hang Khmr Knda Laoo Mlym Mong Mymr Orya Sinh Syrc Taml Telu Thaa Tibt Tfng Yiii".split(
    " ",
  );

const scriptNames = new Intl.DisplayNames("en", { type: "script" });

/** The code points of some characters, and the script of the first: `U+AC00, Hangul`. */
export function nameCharacters(text: string): string {
  const points = [...text].map((one) => {
    const code = one.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  });
  const script = scripts.find((code) =>
    new RegExp(`\\p{Script=${code}}`, "u").test(text),
  );
  const name = script === undefined ? undefined : scriptNames.of(script);
  return [points.join(" "), ...(name === undefined ? [] : [name])].join(", ");
}
