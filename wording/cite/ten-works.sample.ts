import type { CslItem } from "@/lib/citations/csl/csl-item";

/** Ten works of the kinds that briefings cite, in English and in Russian. */
export const tenWorks: readonly {
  kind: string;
  en: CslItem;
  ru: CslItem;
}[] = [
  work("a map, a draft", {
    type: "map",
    title: ["Launch of a project in Ashgabat", "Запуск проекта в Ашхабаде"],
    author: ["Briefing Map", "Briefing Map"],
    issued: { "date-parts": [[2026, 11, 29]] },
    version: "1.6.0",
    status: "draft",
    URL: "https://maps.example.org/summit/",
  }),
  work("a part of a map that is cleared", {
    type: "webpage",
    title: ["Kazakhstan", "Казахстан"],
    container: ["Launch of a project in Ashgabat", "Запуск проекта в Ашхабаде"],
    author: ["Briefing Map", "Briefing Map"],
    issued: { "date-parts": [[2026, 11, 29]] },
    version: "2.0.0",
    URL: "https://maps.example.org/summit/kazakhstan/",
  }),
  work("a page with its own title and date", {
    type: "webpage",
    title: [
      "United Nations launches a counter-terrorism project",
      "Организация Объединенных Наций начинает проект",
    ],
    author: ["United Nations", "Организация Объединенных Наций"],
    issued: { "date-parts": [[2018, 4, 30]] },
    accessed: { "date-parts": [[2026, 11, 5]] },
    URL: "https://un.example/launch",
  }),
  work("a page that we describe, undated", {
    type: "webpage",
    title: [
      "[Page on the Joint Plan of Action]",
      "[Страница о Совместном плане действий]",
    ],
    author: ["UNRCCA", "РЦПДЦА"],
    accessed: { "date-parts": [[2026, 11]], circa: true },
    URL: "https://unrcca.example/plan",
  }),
  work("an article of a newspaper, without author", {
    type: "article-newspaper",
    title: ["Who came to “Ashgabat”?", "Кто приехал в «Ашхабад»?"],
    container: ["Vzglyad.uz", "Vzglyad.uz"],
    issued: { "date-parts": [[2022, 3, 3]] },
    accessed: { "date-parts": [[2026, 11]], circa: true },
    URL: "https://news.example/a",
  }),
  work("a news report that we describe, of a month", {
    type: "article-newspaper",
    title: ["[News report on the meeting]", "[Сообщение о встрече]"],
    container: ["Pakistan Observer", "Pakistan Observer"],
    issued: { "date-parts": [[2018, 5]] },
    URL: "https://news.example/b",
  }),
  work("a document without address, over two days", {
    type: "document",
    title: ["Concept note", "Концептуальная записка"],
    author: ["OSCE", "ОБСЕ"],
    issued: {
      "date-parts": [
        [2018, 4, 29],
        [2018, 4, 30],
      ],
    },
  }),
  work("a report of about a year", {
    type: "report",
    title: ["Report on the project", "Доклад о проекте"],
    author: ["Ministry of Foreign Affairs", "Министерство иностранных дел"],
    issued: { "date-parts": [[2013]], circa: true },
    URL: "https://mfa.example/report.pdf",
  }),
  work("a data set, undated", {
    type: "dataset",
    title: ["GeoNames", "GeoNames"],
    author: ["GeoNames", "GeoNames"],
    accessed: { "date-parts": [[2026, 11, 5]] },
    URL: "https://geonames.example/",
  }),
  work("an article of a journal, over years", {
    type: "article-journal",
    title: ["Plans and what became of them", "Планы и что из них вышло"],
    container: ["Review of Security", "Обзор безопасности"],
    issued: { "date-parts": [[2013], [2017]] },
  }),
];

type Pair = readonly [en: string, ru: string];

function work(
  kind: string,
  {
    title,
    author,
    container,
    ...rest
  }: Omit<CslItem, "id" | "title" | "author"> & {
    title: Pair;
    author?: Pair;
    container?: Pair;
  },
) {
  const make = (at: 0 | 1): CslItem => ({
    id: "x",
    ...rest,
    title: title[at],
    ...(author && { author: [{ literal: author[at] }] }),
    ...(container && { "container-title": container[at] }),
    language: at === 0 ? "en" : "ru",
  });
  return { kind, en: make(0), ru: make(1) };
}
