import { describe, expect, test } from "vitest";
import { publishedBriefing } from "../load/published.sample";
import type { Entry } from "./entry";
import { listEntries } from "./list-entries";
import { createFind } from "./search";

const words = {
  date: (edtf: string) => edtf,
  cityIn: (state: string) => state,
  online: "online",
  undated: "undated",
  role: (role: string) => role,
};

const briefing = publishedBriefing();
const finders = {
  en: createFind(listEntries(briefing, "en", words)),
  ru: createFind(listEntries(briefing, "ru", words)),
};

const first = (lang: "en" | "ru", query: string): string | undefined => {
  const [entry] = finders[lang](query);
  return entry && `${entry.kind} ${entry.id}`;
};

test.each([
  ["en", "Kazakhstan", "place kazakhstan"],
  ["en", "kaz", "place kazakhstan"],
  ["en", "Kazakstan", "place kazakhstan"],
  ["en", "Kazakshtan", "place kazakhstan"],
  ["en", "Kirgizstan", "place kyrgyzstan"],
  ["en", "казахстан", "place kazakhstan"],
  ["en", "Қазақстан", "place kazakhstan"],
  ["en", "казакстан", "place kazakhstan"],
  ["en", "qazaqstan", "place kazakhstan"],
  ["en", "Тоҷикистон", "place tajikistan"],
  ["en", "tojikiston", "place tajikistan"],
  ["en", "Türkmenistan", "place turkmenistan"],
  ["en", "O'zbekiston", "place uzbekistan"],
  ["en", "ozbekiston", "place uzbekistan"],
  ["en", "kyrgyz republic", "place kyrgyzstan"],
  ["en", "UZB", "place uzbekistan"],
  ["en", "Ashgabad", "place ashgabat"],
  ["en", "Aşgabat", "place ashgabat"],
  ["en", "unrcca", "organisation unrcca"],
  ["en", "РЦПДЦА", "organisation unrcca"],
  ["en", "Gherman", "person natalia-gherman"],
  ["en", "Gerrman", "person natalia-gherman"],
  ["en", "coninsx michele", "person michele-coninsx"],
  ["en", "Jenca", "person miroslav-jenca"],
  ["en", "Воронков", "person vladimir-voronkov"],
  ["en", "launch third phase", "event launch-2018"],
  ["en", "JPoA", "event adoption-2011"],
  ["en", "uzbekistan observer", "place uzbekistan"],
  ["ru", "СПД", "event adoption-2011"],
  ["ru", "узбекистан наблюдатель", "place uzbekistan"],
  ["ru", "Ашхабаде", "place ashgabat"],
  ["ru", "Казахстану", "place kazakhstan"],
  ["ru", "Таджикистаном", "place tajikistan"],
  ["ru", "Воронкову", "person vladimir-voronkov"],
  ["ru", "герман", "person natalia-gherman"],
  ["ru", "УНП ООН", "organisation unodc"],
  ["ru", "UNODC", "organisation unodc"],
] as const)("in %s, “%s” finds %s first", (lang, query, expected) => {
  expect(first(lang, query)).toBe(expected);
});

test("all words of a query must fit", () => {
  const results = finders.en("joint plan");
  expect(results.map(({ id }) => id)).toContain("adoption-2011");
  for (const { title, names, detail, stems } of results) {
    expect([title, ...names, detail, ...stems].join(" ")).toMatch(/joint/i);
  }
  expect(finders.en("joint kazakhstan nonsense")).toEqual([]);
});

test("a Russian phrase is found in whatever case it stands", () => {
  for (const query of ["совместный план", "совместному плану"]) {
    expect(finders.ru(query).map(({ id }) => id)).toContain("adoption-2011");
  }
});

test.each([
  ["en", "Astana", "place kazakhstan"],
  ["ru", "Астана", "place kazakhstan"],
  ["en", "who funded", "disagreement funding"],
  ["en", "funding", "disagreement funding"],
  ["ru", "финансировал", "disagreement funding"],
  ["en", "states adopted", "disagreement adopters-2011"],
  ["en", "first phase", "phase phase-1"],
] as const)(
  "in %s, “%s” finds %s among the first eight, by what is said of it",
  (lang, query, expected) => {
    const found = finders[lang](query).slice(0, 8);
    expect(found.map(({ kind, id }) => `${kind} ${id}`)).toContain(expected);
  },
);

test("an event is found by where and when it was", () => {
  const ids = finders.en("dushanbe 2011").map(({ id }) => id);
  expect(ids).toContain("experts-dushanbe-2011");
});

test("a compound is found with and without its hyphen", () => {
  for (const query of ["counter-terrorism centre", "counterterrorism centre"]) {
    expect(finders.en(query).map(({ id }) => id)).toContain("uncct");
  }
});

test("what nothing fits finds nothing", () => {
  for (const query of ["", "  ", "—", "xyzzyplugh", "ъъъъъъъ"]) {
    expect(finders.en(query)).toEqual([]);
    expect(finders.ru(query)).toEqual([]);
  }
});

describe("ranking", () => {
  const entry = (kind: Entry["kind"], title: string, detail = ""): Entry => ({
    kind,
    id: title,
    title,
    detail,
    names: [],
    stems: [],
  });
  const titles = (entries: Entry[], query: string) =>
    createFind(entries)(query).map(({ title }) => title);

  test("a whole title, then its start, then a later word, then the line under it", () => {
    const entries = [
      entry("source", "Minister", "of the Northern Plain"),
      entry("source", "A visit to Northland"),
      entry("source", "Northern lights"),
      entry("source", "North"),
    ];
    expect(titles(entries, "north")).toEqual([
      "North",
      "Northern lights",
      "A visit to Northland",
      "Minister",
    ]);
  });

  test("what is spelled right stands before what is only like it", () => {
    const entries = [entry("place", "Martin"), entry("source", "Marvin")];
    expect(titles(entries, "marvin")).toEqual(["Marvin", "Martin"]);
  });

  test("places are first among equals, and the order is always the same", () => {
    const entries = [
      entry("source", "Plain one"),
      entry("event", "Plain two"),
      entry("place", "Plain three"),
      entry("event", "Plain four"),
    ];
    expect(titles(entries, "plain")).toEqual([
      "Plain three",
      "Plain two",
      "Plain four",
      "Plain one",
    ]);
  });

  test("a short word has to be right", () => {
    expect(titles([entry("place", "Osh")], "ash")).toEqual([]);
  });
});
