import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import type { ParticipantView } from "@/lib/views/event-view";
import type { OpenPage } from "@/wording/page/open-page";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";

type ParticipantsProps = {
  page: Pick<OpenPage, "briefing" | "lang" | "words">;
  participants: readonly ParticipantView[];
};

/** Who took part in an event and as what; each name leads to what the briefing says of it. */
export function Participants({ page, participants }: ParticipantsProps) {
  if (participants.length === 0) return null;
  const { words } = page;
  return (
    <p className="event-participants">
      <Phrase {...words.marked("Events.participants")} />:{" "}
      {participants.map((participant, index) => (
        <span key={participant.id}>
          {index > 0 && ", "}
          <a href={hrefOf(participant, page)}>
            <InLanguage {...participant.name} />
          </a>{" "}
          ({participant.roles.map(({ label }) => label).join(", ")})
        </span>
      ))}
    </p>
  );
}

function hrefOf(
  { kind, id }: ParticipantView,
  { lang, briefing }: ParticipantsProps["page"],
): string {
  return withBase(paths[kind](lang, briefing.id, id));
}
