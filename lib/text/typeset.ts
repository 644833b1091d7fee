const noBreak = "\u00a0";
const narrow = "\u202f";

type Rule = readonly [pattern: RegExp, replacement: string];

/** What a language holds together at the end of a line, beyond the days of its months. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  en: [[/\b(p|pp|para|No|vol)\. (?=\d)/g, `$1.${noBreak}`]],
  fr: [
    [/ (?=[;!?»])/g, narrow],
    [/ (?=:)/g, noBreak],
    [/« /g, `«${narrow}`],
  ],
  ru: [
    // A dash begins no line, and neither does what belongs to the number before it.
    [/ (?=[—–] )/g, noBreak],
    [/(\d) (?=(?:гг?|км|м|тыс|млн|млрд|руб|долл)(?![а-яё]))/gi, `$1${noBreak}`],
    [/(\d) (?=%|\d{3}(?!\d))/g, `$1${noBreak}`],
    [/(№|§|(?<![а-яё])(?:с|п|пп|ст|рис|табл|т|гл)\.) (?=\d)/gi, `$1${noBreak}`],
    [
      /(?<![а-яё])(абзац|абзацы|раздел|таблица|рисунок|сноска|версия) (?=\d)/gi,
      `$1${noBreak}`,
    ],
    // Prepositions and conjunctions of one letter or two end no line.
    [
      /(?<![а-яё\d])(в|к|с|о|у|и|а|во|ко|со|об|на|по|за|из|от|до|не|ни) (?=[«„(]?[а-яёa-z\d])/gi,
      `$1${noBreak}`,
    ],
    [/(?<![А-ЯЁа-яё])([А-ЯЁ]\.) (?=[А-ЯЁ])/g, `$1${noBreak}`],
  ],
};

const ofLanguage = new Map<string, readonly Rule[]>();

/** A text with the spaces that do not break where its language asks for them. It changes no letter. */
export function typeset(text: string, lang: string): string {
  const language = lang.split("-")[0] ?? lang;
  let all = ofLanguage.get(language);
  if (all === undefined) {
    all = [joinDays(language), ...(rules[language] ?? [])];
    ofLanguage.set(language, all);
  }
  return all.reduce(
    (line, [pattern, replacement]) => line.replace(pattern, replacement),
    text,
  );
}

/** A day and its month stay together: 30 April, 30 апреля. */
function joinDays(lang: string): Rule {
  const format = new Intl.DateTimeFormat(lang, {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  const months = Array.from(
    { length: 12 },
    (_, index) =>
      format
        .formatToParts(Date.UTC(2020, index, 20))
        .find(({ type }) => type === "month")?.value ?? "",
  );
  const names = months.filter((name) => /^\p{L}+$/u.test(name)).join("|");
  return names === ""
    ? [/(?!)/, ""]
    : [
        new RegExp(`(\\d\\.?) (?=(?:${names})(?!\\p{L}))`, "gu"),
        `$1${noBreak}`,
      ];
}
