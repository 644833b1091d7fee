import type { Words } from "@/i18n/translator";
import type { Note } from "@/lib/citations/note-list";
import type { PlaceView } from "@/lib/views/place-view";
import { Cites } from "./cited";
import { InvolvementList } from "./involvement-list";
import { Notes } from "./notes";
import { RoleSection } from "./role-section";

type RecordProps = {
  view: PlaceView;
  notes: readonly Note[];
  lang: string;
  words: Words;
  /** Heading level of the place's name. */
  level?: 1 | 2;
};

/** Everything that the briefing says of one place, each statement with its notes. */
export function Record({ view, notes, lang, words, level = 1 }: RecordProps) {
  const scope = view.id;
  const Title = level === 1 ? "h1" : "h2";
  return (
    <article className="record" aria-labelledby={`${scope}-title`}>
      <Title id={`${scope}-title`} className="record-title" tabIndex={-1} data-focus="">
        {view.name}
      </Title>
      <p className="record-names">
        <span lang={view.endonym.lang}>{view.endonym.text}</span>
        {view.formal !== null && <span>{view.formal}</span>}
        {view.formalEndonym !== null && view.formalEndonym.text !== view.endonym.text && (
          <span lang={view.formalEndonym.lang}>{view.formalEndonym.text}</span>
        )}
        {view.state !== null && (
          <span>{words("Record.inState", { state: view.state.name })}</span>
        )}
        <Cites numbers={view.nameNotes} scope={scope} words={words} />
      </p>
      <RoleSection view={view} scope={scope} words={words} />
      <InvolvementList view={view} scope={scope} words={words} />
      <section className="record-sources" aria-labelledby={`${scope}-notes`}>
        <h2 id={`${scope}-notes`}>{words("Record.notes")}</h2>
        <Notes notes={notes} scope={scope} lang={lang} words={words} />
      </section>
    </article>
  );
}
