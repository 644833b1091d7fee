import type { Briefing, Disagreement } from "../briefing/model";
import {
  citeNumbers,
  type CitedNumbers,
  type NoteList,
} from "../citations/note-list";
import { paths } from "../url/paths";
import { withBase } from "../url/site";
import { textIn, type TextIn } from "../text/text-in";

export type DisagreementView = {
  id: string;
  question: TextIn;
  positions: (CitedNumbers & TextIn)[];
  shown: TextIn;
  /** The places whose records it touches, directly or through a role or part of theirs. */
  places: { id: string; name: TextIn; href: string }[];
};

export function viewDisagreement(
  briefing: Briefing,
  disagreement: Disagreement,
  lang: string,
  notes: NoteList,
): DisagreementView {
  const touched = new Set(disagreement.touches);
  return {
    id: disagreement.id,
    question: textIn(disagreement.question, lang),
    positions: disagreement.positions.map(({ text, evidence }) => ({
      ...textIn(text, lang),
      ...citeNumbers(notes, evidence),
    })),
    shown: textIn(disagreement.shown, lang),
    places: briefing.places
      .filter((place) =>
        [place, ...place.participations, ...place.involvements].some(({ id }) =>
          touched.has(id),
        ),
      )
      .map(({ id, name }) => ({
        id,
        name: textIn(name, lang),
        href: withBase(paths.place(lang, briefing.id, id)),
      })),
  };
}
