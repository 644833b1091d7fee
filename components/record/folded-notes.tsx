import type { NoteList } from "@/lib/citations/note-list";
import type { OpenPage } from "@/wording/page/open-page";
import { Notes } from "./notes";
import { Phrase } from "../page/phrase";

type FoldedNotesProps = {
  page: Pick<OpenPage, "lang" | "words">;
  list: NoteList;
  scope: string;
};

/** All that a long page has cited, folded at its end: a number in the text opens it. */
export function FoldedNotes({ page, list, scope }: FoldedNotesProps) {
  const { lang, words } = page;
  const notes = list.notes();
  return (
    <details className="fold">
      <summary>
        <Phrase {...words.marked("Site.sources")} /> ({notes.length})
      </summary>
      <Notes notes={notes} scope={scope} lang={lang} words={words} hasWayBack />
    </details>
  );
}
