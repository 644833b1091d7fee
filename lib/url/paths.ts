import { nameFile, type NamedView } from "./file-name";

/** Addresses of the site's own pages and files, from the root of the site (no base path). */
export const paths = {
  home: (): string => "/",
  /** All briefings in a language; where there is one alone it leads there. */
  index: (lang: string): string => `/${lang}/`,
  briefing: (lang: string, briefing: string): string => `/${lang}/${briefing}/`,
  place: (lang: string, briefing: string, place: string): string =>
    `/${lang}/${briefing}/${place}/`,
  table: (lang: string, briefing: string): string =>
    `/${lang}/${briefing}/table/`,
  sources: (lang: string, briefing: string): string =>
    `/${lang}/${briefing}/sources/`,
  disagreements: (lang: string, briefing: string): string =>
    `/${lang}/${briefing}/disagreements/`,
  events: (lang: string, briefing: string): string =>
    `/${lang}/${briefing}/events/`,
  /** `step`: id of an event or a phase. */
  timeline: (lang: string, briefing: string, step?: string): string =>
    `/${lang}/${briefing}/timeline/${step === undefined ? "" : `#${step}`}`,
  embed: (lang: string, briefing: string, view: string): string =>
    `/embed/${lang}/${briefing}/${view}.html`,
  oembed: (
    lang: string,
    briefing: string,
    view: string,
    format: string,
  ): string => `/oembed/${lang}/${briefing}/${view}.${format}`,
  /** `part`: size and kind, or `card`; `ending` with its dot: `.svg`, `.png`, `.pdf`. */
  figure: (view: NamedView, part: string, ending: string): string =>
    `/figure/${view.lang}/${view.briefing}/${nameFile(view, part, ending)}`,
  /** `ending` with its dot: `.docx`, `.pptx`, `.pdf`, `.html`. */
  report: (view: NamedView, part: string, ending: string): string =>
    `/report/${view.lang}/${view.briefing}/${nameFile(view, part, ending)}`,
  /** A file of the folder `embed/` as seen from an embed: relative, so that any base path will do. */
  fromEmbed: (file: string): string => `../../${file}`,
  about: (lang: string, briefing: string): string =>
    `/${lang}/${briefing}/about/`,
  people: (lang: string, briefing: string): string =>
    `/${lang}/${briefing}/people/`,
  organisations: (lang: string, briefing: string): string =>
    `/${lang}/${briefing}/organisations/`,
  search: (lang: string, briefing: string): string =>
    `/${lang}/${briefing}/search/`,
  person: (lang: string, briefing: string, person: string): string =>
    `/${lang}/${briefing}/people/${person}/`,
  organisation: (
    lang: string,
    briefing: string,
    organisation: string,
  ): string => `/${lang}/${briefing}/organisations/${organisation}/`,
  versions: (lang: string, briefing: string): string =>
    `/${lang}/${briefing}/versions/`,
  diff: (
    lang: string,
    briefing: string,
    before: string,
    after: string,
  ): string => `/${lang}/${briefing}/diff/${before}..${after}/`,
  versionList: (briefing: string): string => `/data/versions/${briefing}.json`,
  /** Atom feed of versions and corrections. */
  feed: (lang: string, briefing: string): string =>
    `/feed/${lang}/${briefing}.atom`,
  searchIndex: (lang: string, briefing: string): string =>
    `/search/${lang}/${briefing}.json`,
  /** What a filter in the address of a map keeps. */
  filterChoices: (lang: string, briefing: string): string =>
    `/search/${lang}/${briefing}.filter.json`,
} as const;
