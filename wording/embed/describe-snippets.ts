import { defaultEmbedOptions } from "@/lib/url/embed-options";
import type { SnippetParts } from "@/lib/embed/snippets";
import { paths } from "@/lib/url/paths";
import { absoluteUrl } from "@/lib/url/site";
import { plainIn } from "@/lib/text/text-in";
import { describeCaption } from "../figure/describe-caption";
import { addressOf, nameView } from "../page/view-address";
import { listLenses, type ViewPage } from "../page/view-files";

/** Addresses and texts for the snippets of a view. */
export function describeSnippets(page: ViewPage): SnippetParts {
  const { briefing, lang, words, place, view } = page;
  const title = plainIn(briefing.title, lang);
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
    alternatives: Object.fromEntries(
      listLenses(briefing).map((lens) => [
        lens,
        describeCaption({ ...page, lens }).alternative,
      ]),
    ),
    textLabel: words("Embed.text"),
  };
}
