import type { Words } from "@/i18n/translator";
import type { Briefing } from "@/lib/briefing/model";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { DataStatus } from "./data-status";
import { Phrase } from "./phrase";

type SiteFooterProps = { briefing: Briefing; lang: string; words: Words };

/** The disclaimer, which is under every picture, and how old the data is. */
export function SiteFooter({ briefing, lang, words }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <DataStatus briefing={briefing} lang={lang} words={words}>
        <a href={withBase(paths.versions(lang, briefing.id))}>
          <Phrase {...words.marked("Versions.title")} />
        </a>
      </DataStatus>
    </footer>
  );
}
