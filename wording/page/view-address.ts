import { paths } from "@/lib/url/paths";
import { absoluteUrl } from "@/lib/url/site";
import type { NamedView } from "@/lib/url/file-name";
import { defaultMapState, formatMapState } from "@/lib/url/map-state";
import type { ViewPage } from "./view-files";

/** The full address of the page that shows a view, in its lens, or at its step of the timeline. */
export function addressOf({
  briefing,
  lang,
  place,
  lens,
  step,
}: Pick<ViewPage, "briefing" | "lang" | "place" | "lens" | "step">): string {
  if (step !== undefined)
    return absoluteUrl(paths.timeline(lang, briefing.id, step));
  const path =
    place === null
      ? paths.briefing(lang, briefing.id)
      : paths.place(lang, briefing.id, place.id);
  return absoluteUrl(path) + formatMapState({ ...defaultMapState, lens });
}

/** What the names of a view's files are made of. */
export function nameView({
  briefing,
  view,
  lens,
  lang,
}: Pick<ViewPage, "briefing" | "view" | "lens" | "lang">): NamedView {
  return { briefing: briefing.id, view, lens, lang };
}
