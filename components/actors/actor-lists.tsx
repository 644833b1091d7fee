import type { Organisation } from "@/lib/briefing/model";
import { plainIn, textIn } from "@/lib/text/text-in";
import type { OpenPage } from "@/wording/page/open-page";
import { OrganisationLink, PersonLink } from "./actor-parts";
import { sayDatedTitles } from "@/wording/record/say-dated-titles";
import { AllInLanguage, InLanguage } from "../page/in-language";

/** All persons by name, each with the titles in which sources show them, and when. */
export function PersonList(page: OpenPage) {
  const { briefing, lang } = page;
  const people = briefing.persons
    .map((person) => ({
      id: person.id,
      name: textIn(person.name, lang),
      titles: sayDatedTitles(person, page),
    }))
    .sort((one, other) => one.name.text.localeCompare(other.name.text, lang));
  return (
    <ul className="statements" role="list">
      {people.map(({ titles, ...person }) => (
        <li key={person.id}>
          <h2 className="entry-head">
            <PersonLink page={page} {...person} />
          </h2>
          {titles.length > 0 && (
            <>
              {": "}
              <AllInLanguage texts={titles} between="; " />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** All organisations with what each had to do with the project, each followed by its parts. */
export function OrganisationList(page: OpenPage) {
  return <Parts page={page} whole={undefined} level={2} />;
}

function Parts({
  page,
  whole,
  level,
}: {
  page: OpenPage;
  whole: Organisation | undefined;
  /** Of the headings: those of the parts of a part stand below its own. */
  level: number;
}) {
  const Head = `h${Math.min(level, 6)}` as "h2";
  const { briefing, lang } = page;
  const parts = briefing.organisations.filter((one) => one.part_of === whole);
  if (parts.length === 0) return null;
  return (
    <ul className="organisations">
      {parts.map((one) => (
        <li key={one.id}>
          <Head className="entry-head">
            <OrganisationLink
              page={page}
              id={one.id}
              name={textIn(one.name, lang)}
            />
          </Head>
          {one.abbreviation && ` (${plainIn(one.abbreviation, lang)})`}
          {": "}
          <InLanguage {...textIn(one.part, lang)} />
          <Parts page={page} whole={one} level={level + 1} />
        </li>
      ))}
    </ul>
  );
}
