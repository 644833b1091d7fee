import type { Words } from "@/i18n/translator";
import { saysAgain } from "@/lib/text/says-again";
import { splitAtNames } from "@/lib/text/split-at-names";
import { labelOf } from "@/lib/views/role-mark";
import type { PersonView, PlaceView, RoleView } from "@/lib/views/place-view";
import { Symbol } from "./symbol";
import { Cited, Cites } from "./cited";
import { labelBy, type RecordLinks } from "./record-links";
import { Unknowns } from "./unknowns";
import { InLanguage } from "../page/in-language";
import { PersonTitles } from "./person-titles";
import { Phrase } from "../page/phrase";

type RoleSectionProps = {
  view: PlaceView;
  scope: string | null;
  words: Words;
  links: RecordLinks | undefined;
};

/** What the place was in the occasion, and through whom: the first half of the answer. */
export function RoleSection({ view, scope, words, links }: RoleSectionProps) {
  const { part, heading } = labelBy(`${view.id}-role`, links);
  return (
    <section className="record-answer" {...part}>
      <h2 {...heading} className="visually-hidden">
        <Phrase {...words.marked("Occasion.role")} />
      </h2>
      {view.roles.length === 0 && (
        <p className="unknown">
          <Phrase {...words.marked("Occasion.noRole")} />
        </p>
      )}
      {view.roles.map((role) => (
        <Role
          key={role.statement.id}
          role={role}
          view={view}
          scope={scope}
          words={words}
          links={links}
        />
      ))}
    </section>
  );
}

function Role({
  role,
  view,
  scope,
  words,
  links,
}: RoleSectionProps & { role: RoleView }) {
  const { statement, persons } = role;
  const stretches = splitAtNames(
    statement.text,
    persons.map(({ name }) => name.text),
  );
  const named = persons.filter((_, index) =>
    stretches.some(({ name }) => name === index),
  );
  const others = persons.filter((one) => !named.includes(one));
  const isLevelSaid =
    role.level !== null && saysAgain(statement.text, role.level.text);
  return (
    <>
      <p className="record-role" data-kind={view.kind}>
        <Symbol shape={role.role.shape} />
        <InLanguage {...labelOf(role.role)} />
      </p>
      <p className="record-sentence">
        <Cited
          cited={{ ...statement, ...citeTogether(statement, named) }}
          scope={scope}
          words={words}
          isBrief={links === undefined}
        >
          {statement.lang === undefined
            ? stretches.map(({ text, name }) => {
                const person = name === null ? undefined : persons[name];
                return person === undefined || links === undefined ? (
                  text
                ) : (
                  <a key={person.id} href={links.person(person.id)}>
                    {text}
                  </a>
                );
              })
            : undefined}
        </Cited>
      </p>
      {others.map((person) => (
        <p key={person.id} className="record-person">
          {links === undefined ? (
            <InLanguage {...person.name} />
          ) : (
            <a href={links.person(person.id)}>
              <InLanguage {...person.name} />
            </a>
          )}
          <PersonTitles titles={person.titles} />
          <Cites cited={person} scope={scope} />
        </p>
      ))}
      {role.level !== null && !isLevelSaid && (
        <p className="record-person">
          <Phrase {...words.marked("Record.level")} />:{" "}
          <InLanguage {...role.level} />
        </p>
      )}
      <Unknowns unknowns={role.unknowns} words={words} />
    </>
  );
}

/** The numbers of a sentence with those of the persons whom it names: their titles' evidence. */
function citeTogether(
  statement: RoleView["statement"],
  persons: readonly PersonView[],
) {
  const all = [statement, ...persons];
  const unite = (key: "notes" | "firstNotes") =>
    [...new Set(all.flatMap((one) => one[key]))].sort((a, b) => a - b);
  return { notes: unite("notes"), firstNotes: unite("firstNotes") };
}
