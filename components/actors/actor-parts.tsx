import type { ReactNode } from "react";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import type {
  ActorEventView,
  ActorLink,
  ActorRoleView,
  TitleView,
} from "@/lib/views/actor-view";
import { labelOf } from "@/lib/views/role-mark";
import type { OpenPage } from "@/wording/page/open-page";
import { Cited, Cites } from "../record/cited";
import { sayDate } from "@/wording/record/say-date";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";

/** The notes of a page of an actor are numbered in this scope. */
export const scope = "actor";

type InPage = { page: OpenPage };

export function PersonLink({ page, id, name }: InPage & ActorLink) {
  const { lang, briefing } = page;
  return (
    <a href={withBase(paths.person(lang, briefing.id, id))}>
      <InLanguage {...name} />
    </a>
  );
}

export function OrganisationLink({ page, id, name }: InPage & ActorLink) {
  const { lang, briefing } = page;
  return (
    <a href={withBase(paths.organisation(lang, briefing.id, id))}>
      <InLanguage {...name} />
    </a>
  );
}

function PlaceLink({ page, id, name }: InPage & ActorLink) {
  const { lang, briefing } = page;
  return (
    <a href={withBase(paths.place(lang, briefing.id, id))}>
      <InLanguage {...name} />
    </a>
  );
}

function EventLink({ page, id, name }: InPage & ActorLink) {
  const { lang, briefing } = page;
  return (
    <a href={`${withBase(paths.events(lang, briefing.id))}#${id}`}>
      <InLanguage {...name} />
    </a>
  );
}

/** A part of the page under a heading; nothing where the list is empty. */
export function ActorSection({
  title,
  items,
}: {
  title: ReactNode;
  items: readonly ReactNode[];
}) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="statements" role="list">
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

/** A title, when sources show it, and where it is held. */
export function TitleEntry({ page, title }: InPage & { title: TitleView }) {
  const { organisation, place } = title;
  return (
    <p>
      <InLanguage {...title} />{" "}
      <span className="record-date">
        <Phrase
          {...page.words.marked("People.known", {
            date: sayDate(title.known, page.words),
          })}
        />
      </span>
      <Cites cited={title} scope={scope} />
      {organisation !== null && (
        <>
          {" · "}
          <OrganisationLink page={page} {...organisation} />
        </>
      )}
      {place !== null && (
        <>
          {" · "}
          <PlaceLink page={page} {...place} />
        </>
      )}
    </p>
  );
}

/** A role in an event with the statement that tells it. */
export function RoleEntry({ page, role }: InPage & { role: ActorRoleView }) {
  const { words } = page;
  const { who } = role;
  return (
    <>
      <p>
        <EventLink page={page} {...role.event} />{" "}
        <span className="record-date">{sayDate(role.date, words)}</span>
        {" · "}
        <InLanguage {...labelOf(role.role)} />:{" "}
        {who.isPlace ? (
          <PlaceLink page={page} {...who} />
        ) : (
          <OrganisationLink page={page} {...who} />
        )}
      </p>
      <p>
        <Cited cited={role.statement} scope={scope} words={words} />
      </p>
    </>
  );
}

/** An event that names the actor; its evidence is with the event. */
export function EventEntry({
  page,
  event,
}: InPage & { event: ActorEventView }) {
  return (
    <p>
      <EventLink page={page} {...event} />{" "}
      <span className="record-date">{sayDate(event.date, page.words)}</span>
    </p>
  );
}
