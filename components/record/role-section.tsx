import type { Words } from "@/i18n/translator";
import type { PlaceView, RoleView } from "@/lib/views/place-view";
import { Symbol } from "./symbol";
import { Cited, Cites } from "./cited";
import type { RecordLinks } from "./record-links";
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

/** What the place was in the occasion, at what level, and through whom. */
export function RoleSection({ view, scope, words, links }: RoleSectionProps) {
  return (
    <section aria-labelledby={`${view.id}-role`}>
      <h2 id={`${view.id}-role`}>
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
  return (
    <>
      <p className="record-role" data-kind={view.kind}>
        <Symbol shape={role.role.shape} />
        {role.role.label}
      </p>
      <p>
        <Cited
          cited={role.statement}
          scope={scope}
          words={words}
          isBrief={links === undefined}
        />
      </p>
      {(role.level !== null || role.persons.length > 0) && (
        <dl className="record-facts">
          {role.level !== null && (
            <>
              <dt>
                <Phrase {...words.marked("Record.level")} />
              </dt>
              <dd>
                <InLanguage {...role.level} />
              </dd>
            </>
          )}
          {role.persons.length > 0 && (
            <>
              <dt>
                <Phrase {...words.marked("Record.persons")} />
              </dt>
              <dd>
                {role.persons.map((person) => (
                  <div key={person.id}>
                    {links === undefined ? (
                      <InLanguage {...person.name} />
                    ) : (
                      <a href={links.person(person.id)}>
                        <InLanguage {...person.name} />
                      </a>
                    )}
                    <PersonTitles titles={person.titles} />
                    <Cites cited={person} scope={scope} />
                  </div>
                ))}
              </dd>
            </>
          )}
        </dl>
      )}
      <Unknowns unknowns={role.unknowns} words={words} />
    </>
  );
}
