import type { OpenPage } from "@/wording/page/open-page";
import { LocalFilesNote } from "./local-files-note";
import { Phrase } from "./phrase";

/** What who hands files on should know: that their addresses are local ones, and that they are a draft. */
export function DownloadNotes({
  briefing,
  words,
}: Pick<OpenPage, "briefing" | "words">) {
  return (
    <>
      <LocalFilesNote words={words} className="download-note" />
      {briefing.status === "draft" && (
        <p className="download-note">
          <Phrase {...words.marked("Site.draftMeans")} />
        </p>
      )}
    </>
  );
}
