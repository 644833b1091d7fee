import type { ReactNode } from "react";
import { groupNotes } from "@/lib/citations/group-notes";
import type { NoteList } from "@/lib/citations/note-list";
import type { OpenPage } from "@/wording/page/open-page";
import { Notes, type NotesProps } from "./notes";
import { Phrase } from "../page/phrase";

type NotesSectionProps = NotesProps & {
  title: ReactNode;
  /** Level of the heading; 2 unless the section lies within another. */
  level?: 2 | 3;
};

/** The notes of a page, folded under their heading: the one place where both are put together. */
export function NotesSection({
  title,
  level = 2,
  ...props
}: NotesSectionProps) {
  const Heading = `h${level}` as const;
  const { notes, words } = props;
  return (
    <details className="folded record-sources">
      <summary>
        <Heading>{title}</Heading>{" "}
        <span className="fold-count">
          ·{" "}
          <Phrase
            {...words.marked("Record.documents", {
              count: groupNotes(notes).length,
            })}
          />
        </span>
      </summary>
      <Notes {...props} />
    </details>
  );
}

type PageNotesProps = {
  page: Pick<OpenPage, "lang" | "words">;
  list: NoteList;
  scope: string;
};

/** All that a page of text has cited, as its sources. */
export function PageNotes({ page, list, scope }: PageNotesProps) {
  return (
    <NotesSection
      title={<Phrase {...page.words.marked("Site.sources")} />}
      notes={list.notes()}
      scope={scope}
      lang={page.lang}
      words={page.words}
      hasWayBack
    />
  );
}
