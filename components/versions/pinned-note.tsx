import { describeDate } from "@/lib/dates/describe";
import { paths } from "@/lib/url/paths";
import { pinnedVersion, withCurrentBase } from "@/lib/url/site";
import type { OpenPage } from "@/wording/page/open-page";
import { PinnedNews } from "./version-news";
import { Phrase } from "../page/phrase";

/**
 * On pages of a pinned version: which one it is, the way to what is said now, and what has since been
 * corrected in it.
 */
export function PinnedNote({ briefing, lang, words }: OpenPage) {
  if (pinnedVersion === null) return null;
  return (
    <p className="pinned-note">
      <Phrase
        {...words.marked("Versions.pinned", {
          version: pinnedVersion,
          date: describeDate(briefing.dated, lang).text,
        })}
      />{" "}
      <a href={withCurrentBase(paths.briefing(lang, briefing.id))}>
        <Phrase {...words.marked("Versions.toPresent")} />
      </a>{" "}
      <PinnedNews
        versions={withCurrentBase(paths.versionList(briefing.id))}
        version={pinnedVersion}
        lang={lang}
        places={briefing.places.map(({ id }) => id)}
      />
    </p>
  );
}
