import { Fragment, type ReactNode } from "react";
import type { Words } from "@/i18n/translator";
import type { Note } from "@/lib/citations/note-list";
import type { PlaceView } from "@/lib/views/place-view";
import type { TextIn } from "@/lib/text/text-in";
import { Cites, DisagreementFlag } from "./cited";
import { InvolvementList } from "./involvement-list";
import { NotesSection } from "./notes-section";
import type { RecordLinks } from "./record-links";
import { RoleSection } from "./role-section";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";

type RecordProps = {
  view: PlaceView;
  /** Null where one list of notes serves several records and is elsewhere. */
  notes: readonly Note[] | null;
  lang: string;
  words: Words;
  /** Heading level of the place's name. */
  level?: 1 | 2;
  /** What can be done with the record: it is under the names. */
  tools?: ReactNode;
  links?: RecordLinks;
  /** Folds all phases but the one that the second lens shows. */
  isFolded?: boolean;
};

/** Everything that the briefing says of one place, each statement with its notes. */
export function Record({
  view,
  notes,
  lang,
  words,
  level = 1,
  tools,
  links,
  isFolded = false,
}: RecordProps) {
  const scope = notes === null ? null : view.id;
  const Title = level === 1 ? "h1" : "h2";
  return (
    <article className="record" aria-labelledby={`${view.id}-title`}>
      <Title
        id={`${view.id}-title`}
        className="record-title"
        tabIndex={-1}
        data-focus=""
      >
        <InLanguage {...view.name} />
      </Title>
      <p className="record-names">
        {listNames(view, words).map(({ text, lang }, index) => (
          <Fragment key={text}>
            {index > 0 && " · "}
            {lang === undefined ? text : <span lang={lang}>{text}</span>}
          </Fragment>
        ))}
        <Cites cited={view.names} scope={scope} />
        <DisagreementFlag
          disagreements={view.disagreements}
          words={words}
          opensOutside={notes === null}
        />
      </p>
      {tools}
      <RoleSection view={view} scope={scope} words={words} links={links} />
      <InvolvementList
        view={view}
        scope={scope}
        words={words}
        links={links}
        isFolded={isFolded}
      />
      {notes !== null && (
        <NotesSection
          title={<Phrase {...words.marked("Record.notes")} />}
          notes={notes}
          scope={view.id}
          lang={lang}
          words={words}
          hasWayBack
        />
      )}
    </article>
  );
}

/** What stands under the name: other names, what an area is, and where a city lies. */
function listNames(
  { name, endonym, formal, formalEndonym, type, state }: PlaceView,
  words: Words,
): TextIn[] {
  return [
    ...(endonym === null ? [] : [endonym]),
    ...(formal === null || formal.text === name.text ? [] : [formal]),
    ...(formalEndonym === null || formalEndonym.text === endonym?.text
      ? []
      : [formalEndonym]),
    ...(type === null ? [] : [type]),
    ...(state === null
      ? []
      : [{ text: words("Record.inState", { state: state.name }) }]),
  ];
}
