import { loadBriefing } from "../lib/briefing/load";

/** The live dataset: tests enumerate its records. */
export const briefing = loadBriefing("ashgabat-2018");

export const langs = ["en", "ru"] as const;

export const root = (lang: string): string => `/${lang}/${briefing.id}/`;

export const placeNames = (
  lang: string,
): { id: string; name: string; kind: string }[] =>
  briefing.places.map(({ id, name, kind }) => ({
    id,
    name: name[lang] ?? "",
    kind,
  }));
