import { Fragment } from "react";
import type { Words } from "@/i18n/translator";
import type { Note } from "@/lib/citations/note-list";
import type { PlaceView } from "@/lib/views/place-view";
import type { TextIn } from "@/lib/text/text-in";
import { Cites } from "./cited";
import { InvolvementList } from "./involvement-list";
import { NotesSection } from "./notes-section";
import { labelBy, type RecordLinks } from "./record-links";
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
  links?: RecordLinks;
};

/**
 * Everything that the briefing says of one place. First the two halves of the answer, then what they
 * rest on: phases, questions on which sources disagree, sources.
 */
export function Record({
  view,
  notes,
  lang,
  words,
  level = 1,
  links,
}: RecordProps) {
  const scope = notes === null ? null : view.id;
  const Title = level === 1 ? "h1" : "h2";
  const names = listNames(view, words);
  const { part, heading } = labelBy(`${view.id}-title`, links);
  return (
    <article className="record" {...part}>
      <Title {...heading} className="record-title" tabIndex={-1} data-focus="">
        <InLanguage {...view.name} />
      </Title>
      {names.length > 0 && (
        <p className="record-names">
          {names.map(({ text, lang }, index) => (
            <Fragment key={text}>
              {index > 0 && " · "}
              {lang === undefined ? text : <span lang={lang}>{text}</span>}
            </Fragment>
          ))}
        </p>
      )}
      <RoleSection view={view} scope={scope} words={words} links={links} />
      <InvolvementList
        view={view}
        lang={lang}
        scope={scope}
        words={words}
        links={links}
      />
      <AboutPlace view={view} scope={scope} words={words} />
      {notes !== null && notes.length > 0 && (
        <NotesSection
          title={<Phrase {...words.marked("Record.sources")} />}
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

/** What sources say of the place itself: where they disagree on it, and what its names rest on. */
function AboutPlace({
  view,
  scope,
  words,
}: Pick<RecordProps, "view" | "words"> & { scope: string | null }) {
  return (
    <>
      {view.disagreements.length > 0 && (
        <p className="record-questions">
          <Phrase
            {...words.marked("Record.disagreed", {
              count: view.disagreements.length,
            })}
          />
          :{" "}
          {view.disagreements.map(({ id, question, href }, index) => (
            <Fragment key={id}>
              {index > 0 && " "}
              <a
                href={href}
                {...(scope === null && { target: "_blank", rel: "noopener" })}
              >
                {question}
              </a>
            </Fragment>
          ))}
        </p>
      )}
      {(view.names.notes.length > 0 || view.formalEndonym !== null) && (
        <p className="record-about">
          <Phrase {...words.marked("Record.names")} />:
          {view.formalEndonym !== null && (
            <>
              {" "}
              <span lang={view.formalEndonym.lang}>
                {view.formalEndonym.text}
              </span>
            </>
          )}
          <Cites cited={view.names} scope={scope} />
        </p>
      )}
    </>
  );
}

/** What stands under the name: other names, what an area is, and where a city lies. */
function listNames(
  { name, endonym, formal, type, state }: PlaceView,
  words: Words,
): TextIn[] {
  return [
    ...(endonym === null ? [] : [endonym]),
    ...(formal === null || formal.text === name.text ? [] : [formal]),
    ...(type === null ? [] : [type]),
    ...(state === null
      ? []
      : [{ text: words("Record.inState", { state: state.name }) }]),
  ];
}
