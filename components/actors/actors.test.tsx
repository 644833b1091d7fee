import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { describeDate } from "@/lib/dates/describe";
import { titleAfterName } from "@/lib/views/title-text";
import { textIn } from "@/lib/text/text-in";
import { sayDate } from "@/wording/record/say-date";
import { openPublishedPage } from "@/wording/page/published-page.sample";
import { OrganisationList, PersonList } from "./actor-lists";
import { OrganisationPage } from "./organisation-page";
import { PersonPage } from "./person-page";

/** Every number in the text leads to a note of the page, and every note is led to. */
function expectCited(html: string, who: string): void {
  const asked = [...html.matchAll(/href="#(actor-note-\d+)"/g)];
  const notes = [...html.matchAll(/id="(actor-note-\d+)"/g)];
  expect(asked.length, who).toBeGreaterThan(0);
  const names = (found: RegExpMatchArray[]) =>
    [...new Set(found.map(([, name]) => name))].sort();
  expect(names(asked), who).toEqual(names(notes));
}

describe.each(["en", "ru"])("people and organisations in %s", (lang) => {
  const page = openPublishedPage(lang);
  const { persons, organisations } = page.briefing;

  test("every person has titles with their time, all of them cited", () => {
    for (const person of persons) {
      const html = renderToStaticMarkup(
        <PersonPage {...page} person={person} />,
      );
      for (const title of person.titles) {
        const text = (title.text[lang] ?? "").replaceAll("'", "&#x27;");
        expect(html).toContain(text);
      }
      if (person.titles.length + person.participations.length > 0)
        expectCited(html, person.id);
    }
  });

  test("the list of people has every title of each with the time for which it is known", () => {
    const list = renderToStaticMarkup(<PersonList {...page} />)
      .replace(/(<[^>]+>)+/g, "\n")
      .replaceAll("&#x27;", "'");
    const { words } = page;
    for (const { name, titles } of persons) {
      const [, said = ""] = list.split(`${name[lang]}\n`);
      const [line = ""] = said.split("\n");
      expect(titles.length).toBeGreaterThan(0);
      for (const { text, known } of titles) {
        const time = sayDate(describeDate(known, lang), words);
        expect(line).toContain(
          `${titleAfterName(textIn(text, lang), lang).text} (${time})`,
        );
      }
    }
  });

  test("every organisation tells its part, cited, and leads to its whole", () => {
    for (const organisation of organisations) {
      const html = renderToStaticMarkup(
        <OrganisationPage {...page} organisation={organisation} />,
      );
      expectCited(html, organisation.id);
      const whole = organisation.part_of?.id;
      if (whole !== undefined)
        expect(html).toContain(`/organisations/${whole}/"`);
    }
  });

  test("an event stands once on a page: among the roles or among the other events", () => {
    const pages = [
      ...persons.map((person) => <PersonPage {...page} person={person} />),
      ...organisations.map((one) => (
        <OrganisationPage {...page} organisation={one} />
      )),
    ].map((one) => renderToStaticMarkup(one));
    for (const html of pages) {
      const [roles = "", others = ""] = html.split(
        page.words("People.otherEvents"),
      );
      for (const [, event = ""] of others.matchAll(/\/events\/#([\w-]+)/g))
        expect(roles).not.toContain(`/events/#${event}"`);
    }
  });

  test("the list of organisations tells what each had to do with the project", () => {
    const html = renderToStaticMarkup(<OrganisationList {...page} />);
    for (const { part } of organisations)
      expect(html).toContain(
        (part[lang] ?? "").replaceAll("'", "&#x27;").replaceAll('"', "&quot;"),
      );
  });

  test("the lists lead to all of them", () => {
    const people = renderToStaticMarkup(<PersonList {...page} />);
    expect(people.match(/\/people\/[^/]+\/"/g)).toHaveLength(persons.length);
    const all = renderToStaticMarkup(<OrganisationList {...page} />);
    expect(all.match(/\/organisations\/[^/]+\/"/g)).toHaveLength(
      organisations.length,
    );
  });
});
