import { treeOf } from "@/lib/load/trees";
import { paths } from "@/lib/url/paths";
import { isLocalSite, pinnedVersion, withBase } from "@/lib/url/site";
import type { ViewPage } from "@/wording/page/view-files";
import { EmbedDialog } from "./embed-dialog";
import { describeSnippets } from "@/wording/embed/describe-snippets";

export function EmbedButton(page: ViewPage) {
  const { words, lang, briefing, view } = page;
  return (
    <EmbedDialog
      parts={describeSnippets(page)}
      previewUrl={withBase(paths.embed(lang, briefing.id, view))}
      tree={pinnedVersion === null ? treeOf(briefing, briefing.version) : null}
      words={{
        version: words("Versions.choice"),
        present: words("Versions.always"),
        pinned: words("Versions.pin", { version: briefing.version }),
        open: words("Embed.open"),
        title: words("Embed.title"),
        close: words("Embed.close"),
        kind: words("Embed.kind"),
        kinds: {
          "auto-height": words("Embed.kinds.auto-height"),
          iframe: words("Embed.kinds.iframe"),
          element: words("Embed.kinds.element"),
          wordpress: words("Embed.kinds.wordpress"),
          drupal: words("Embed.kinds.drupal"),
          url: words("Embed.kinds.url"),
          markdown: words("Embed.kinds.markdown"),
          quarto: words("Embed.kinds.quarto"),
          jupyter: words("Embed.kinds.jupyter"),
        },
        snippet: words("Embed.snippet"),
        noOptions: words("Embed.noOptions"),
        copy: words("Embed.copy"),
        copied: words("Embed.copied"),
        notCopied: words("Embed.notCopied"),
        preview: words("Embed.preview"),
        lens: words("Embed.lens"),
        lenses: {
          participation: words("Occasion.role"),
          involvement: words("Occasion.part"),
        },
        theme: words("Embed.theme"),
        themes: {
          light: words("Embed.themes.light"),
          dark: words("Embed.themes.dark"),
          auto: words("Embed.themes.auto"),
        },
        parts: words("Embed.parts"),
        partNames: {
          title: words("Embed.partNames.title"),
          legend: words("Embed.partNames.legend"),
          record: words("Embed.partNames.record"),
          sources: words("Embed.partNames.sources"),
        },
        ownAccent: words("Embed.ownAccent"),
        accent: words("Embed.accent"),
        isStatic: words("Embed.isStatic"),
        local: isLocalSite ? words("Address.snippet") : null,
      }}
    />
  );
}
