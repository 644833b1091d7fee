/** Dates day first, as in United Nations texts; all else as in the English of citeproc. */
export const english = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-GB">
  <style-options punctuation-in-quote="false"/>
  <date form="text">
    <date-part name="day" suffix=" "/>
    <date-part name="month" suffix=" "/>
    <date-part name="year"/>
  </date>
</locale>`;

/** Alone, after a day, and short: январь 2011 г., 30 января, 30 янв. */
const months = [
  ["январь", "января", "янв."],
  ["февраль", "февраля", "февр."],
  ["март", "марта", "март"],
  ["апрель", "апреля", "апр."],
  ["май", "мая", "май"],
  ["июнь", "июня", "июнь"],
  ["июль", "июля", "июль"],
  ["август", "августа", "авг."],
  ["сентябрь", "сентября", "сент."],
  ["октябрь", "октября", "окт."],
  ["ноябрь", "ноября", "нояб."],
  ["декабрь", "декабря", "дек."],
] as const;

const terms: Readonly<Record<string, string>> = {
  accessed: "дата обращения",
  and: "и",
  "and others": "и др.",
  "available at": "URL",
  circa: "около",
  cited: "дата обращения",
  from: "из",
  in: "в",
  internet: "Интернет",
  "no date": "без даты",
  online: "онлайн",
  retrieved: "дата обращения",
  version: "версия",
  map: "карта",
  dataset: "набор данных",
  document: "документ",
  webpage: "веб-страница",
  "et-al": "и др.",
};

const shortTerms: Readonly<Record<string, string>> = {
  circa: "ок.",
  "no date": "б. д.",
};

const quotes = {
  "open-quote": "«",
  "close-quote": "»",
  "open-inner-quote": "„",
  "close-inner-quote": "“",
};

/** What Russian says otherwise than English, for the terms that the styles here use. */
const russianTerms = [
  ...Object.entries({ ...terms, ...quotes }).map(([name, text]) =>
    formatTerm(name, text),
  ),
  ...Object.entries(shortTerms).map(([name, text]) =>
    formatTerm(name, text, "short"),
  ),
  ...months.flatMap(([, afterDay, short], index) => [
    formatTerm(nameMonth(index), afterDay),
    formatTerm(nameMonth(index), short, "short"),
  ]),
].join("");

/** In figures: the words for months are in another case after a day than alone. */
const russianDate = `<date form="text">
  <date-part name="day" form="numeric-leading-zeros" suffix="."/>
  <date-part name="month" form="numeric-leading-zeros" suffix="."/>
  <date-part name="year"/>
</date>`;

/**
 * Russian, laid over the English locale: citeproc asks for every term, also for those that nothing
 * here uses, and falls back on no other language.
 */
export function layRussianOver(englishXml: string): string {
  return englishXml
    .replace(/xml:lang="[^"]*"/, 'xml:lang="ru-RU"')
    .replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"')
    .replace(/<date form="text">.*?<\/date>/s, russianDate)
    .replace("</terms>", `${russianTerms}</terms>`);
}

/**
 * Laid over Russian in turn, for a work that is dated by the month and not by the day. citeproc
 * takes no other tag than language and region: ZZ is "region not known".
 */
export const russianWithoutDays = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="ru-ZZ">
  <terms>${months.map(([alone], index) => formatTerm(nameMonth(index), alone)).join("")}</terms>
</locale>`;

function nameMonth(index: number): string {
  return `month-${String(index + 1).padStart(2, "0")}`;
}

function formatTerm(name: string, text: string, form = "long"): string {
  return `<term name="${name}" form="${form}">${text}</term>`;
}
