import { defaultEmbedOptions } from "@/lib/url/embed-options";
import type { SnippetParts } from "@/lib/embed/snippets";
import { paths } from "@/lib/url/paths";
import { absoluteUrl } from "@/lib/url/site";
import { plainIn } from "@/lib/text/text-in";
import { sayPlaceRoles } from "../map/say-place-roles";
import { addressOf, nameView } from "../page/view-address";
import type { ViewPage } from "../page/view-files";

/** Addresses and texts for the snippets of a view. */
export function describeSnippets(page: ViewPage): SnippetParts {
  const { briefing, lang, words, place, view } = page;
  const title = plainIn(briefing.title, lang);
  const roles = sayPlaceRoles(page);
  return {
    lang,
    briefing: briefing.id,
    view,
    options: defaultEmbedOptions,
    site: absoluteUrl("/"),
    embedUrl: absoluteUrl(paths.embed(lang, briefing.id, view)),
    pageUrl: addressOf(page),
    textUrl: absoluteUrl(paths.table(lang, briefing.id)),
    pictureUrl: absoluteUrl(paths.figure(nameView(page), "text", ".png")),
    title: place === null ? title : `${plainIn(place.name, lang)}: ${title}`,
    alternative: words("Map.label", { title: `${title}. ${roles}` }),
    textLabel: words("Embed.text"),
  };
}
