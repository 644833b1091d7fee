/** How Cyrillic letters of the region's languages are usually typed on a Latin keyboard. */
const latinLetters: Readonly<Record<string, string>> = {
  а: "a",
  ә: "a",
  б: "b",
  в: "v",
  г: "g",
  ғ: "g",
  д: "d",
  е: "e",
  ё: "yo",
  ж: "zh",
  з: "z",
  и: "i",
  ӣ: "i",
  і: "i",
  й: "y",
  к: "k",
  қ: "q",
  л: "l",
  м: "m",
  н: "n",
  ң: "n",
  о: "o",
  ө: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ӯ: "u",
  ү: "u",
  ұ: "u",
  ф: "f",
  х: "h",
  ҳ: "h",
  һ: "h",
  ц: "ts",
  ч: "ch",
  ҷ: "j",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
};

/**
 * A name in Cyrillic letters as somebody without that keyboard types it: Тоҷикистон as tojikiston.
 * Only a help to find a record, never a name to show. Null for a text without Cyrillic letters.
 */
export function typeInLatin(text: string): string | null {
  const lower = text.normalize("NFC").toLowerCase();
  if (!/\p{Script=Cyrillic}/u.test(lower)) return null;
  return [...lower].map((letter) => latinLetters[letter] ?? letter).join("");
}
