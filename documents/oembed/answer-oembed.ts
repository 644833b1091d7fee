import { describeOEmbed, formatOEmbedXml } from "@/lib/embed/oembed";
import { paths } from "@/lib/url/paths";
import { absoluteUrl } from "@/lib/url/site";
import { nameView } from "@/wording/page/view-address";
import type { ViewFile } from "@/wording/page/view-files";
import { describeSnippets } from "@/wording/embed/describe-snippets";

/** The oEmbed description of a view, as JSON or XML by the ending of the file. */
export function answerOEmbed(page: ViewFile): Response {
  const { words, ending } = page;
  const card = absoluteUrl(paths.figure(nameView(page), "card", ".png"));
  const oembed = describeOEmbed(
    describeSnippets(page),
    words("Site.name"),
    card,
  );
  return ending === ".xml"
    ? new Response(formatOEmbedXml(oembed), {
        headers: { "content-type": "text/xml" },
      })
    : Response.json(oembed);
}
