import { describeDate } from "@/lib/dates/describe";
import { sayPlaceRoles } from "@/wording/map/say-place-roles";
import type { OpenPage } from "@/wording/page/open-page";
import { saySpace } from "@/wording/map/say-space";
import { Phrase } from "../page/phrase";

const spatialId = "map-in-words";

/** The map in words, for those who do not see it; closed until it is wanted. */
export function SpatialDescription({
  isBrief = false,
  ...page
}: Omit<OpenPage, "languages"> & {
  /** Leaves out how it was made. */
  isBrief?: boolean;
}) {
  return (
    <details className="spatial" id={spatialId}>
      <summary>
        <Phrase {...page.words.marked("Space.title")} />
      </summary>
      <p>
        <Phrase
          {...page.words.marked("Occasion.figureDescription", {
            date: describeDate(page.briefing.occasion.date, page.lang).text,
            roles: sayPlaceRoles(page),
          })}
        />
      </p>
      {saySpace(page).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {!isBrief && (
        <p>
          <small>
            <Phrase {...page.words.marked("Space.method")} />
          </small>
        </p>
      )}
    </details>
  );
}
