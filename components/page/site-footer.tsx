import type { Words } from "@/i18n/translator";
import type { Briefing } from "@/lib/briefing/model";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { describeDate } from "@/lib/dates/describe";
import { textIn } from "@/lib/text/text-in";
import { InLanguage } from "./in-language";
import { Phrase } from "./phrase";

type SiteFooterProps = { briefing: Briefing; lang: string; words: Words };

/** The disclaimer, which is under every picture, and how old the data is. */
export function SiteFooter({ briefing, lang, words }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <p>
        <InLanguage {...textIn(briefing.disclaimer, lang)} />
      </p>
      <p>
        <Phrase
          {...words.marked("Site.dataOf", {
            date: describeDate(briefing.dated, lang).text,
            version: briefing.version,
          })}
        />
        . <Phrase {...words.marked(`Site.${briefing.status}`)} />.{" "}
        <a href={withBase(paths.versions(lang, briefing.id))}>
          <Phrase {...words.marked("Versions.title")} />
        </a>
      </p>
    </footer>
  );
}
