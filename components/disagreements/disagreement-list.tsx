import type { Words } from "@/i18n/translator";
import { createNoteList } from "@/lib/citations/note-list";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { defaultMapState, formatMapState } from "@/lib/url/map-state";
import {
  viewDisagreement,
  type DisagreementView,
} from "@/lib/views/disagreement-view";
import type { OpenPage } from "@/wording/page/open-page";
import { FilterBox } from "../page/filter-box";
import { PageFilesMenu } from "../download/page-files-menu";
import { FoldEntry } from "../page/fold-entry";
import { WithIndex } from "../page/page-index";
import { Cites } from "../record/cited";
import { FoldedNotes } from "../record/folded-notes";
import { ReportError } from "../record/report-error";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";

const scope = "disagreements";

/** Every question on which sources differ, with all positions and what we show meanwhile. */
export function DisagreementList(page: OpenPage) {
  const { briefing, lang, words } = page;
  const list = createNoteList(lang);
  const views = briefing.disagreements.map((one) =>
    viewDisagreement(briefing, one, lang, list),
  );
  const parts = views.map(({ id, question }) => ({
    label: question.text,
    href: `#${id}`,
  }));
  return (
    <WithIndex title={words("Site.onThisPage")} parts={parts}>
      <div className="record">
        <PageFilesMenu page={page} view="disagreements" />
        <FilterBox words={words} />
        <p>
          <a
            href={
              withBase(paths.briefing(lang, briefing.id)) +
              formatMapState({ ...defaultMapState, disagreed: true })
            }
          >
            <Phrase {...words.marked("Filter.onMap")} />
          </a>
        </p>
        {views.map((view) => (
          <section key={view.id} className="disagreement" data-entry="">
            <FoldEntry
              id={view.id}
              head={
                <h2>
                  <InLanguage {...view.question} />
                </h2>
              }
            >
              <DisagreementBody view={view} words={words} />
              <ReportError
                briefing={briefing}
                lang={lang}
                words={words}
                name={view.question.text}
                path={`${paths.disagreements(lang, briefing.id)}#${view.id}`}
              />
            </FoldEntry>
          </section>
        ))}
        <FoldedNotes page={{ lang, words }} list={list} scope={scope} />
      </div>
    </WithIndex>
  );
}

function DisagreementBody({
  view,
  words,
}: {
  view: DisagreementView;
  words: Words;
}) {
  return (
    <>
      <ul className="statements" role="list">
        {view.positions.map((position, index) => (
          <li key={index}>
            <InLanguage {...position} />
            <Cites cited={position} scope={scope} />
          </li>
        ))}
      </ul>
      <p className="disagreement-shown">
        <strong>
          <Phrase {...words.marked("Disagreements.shown")} />:
        </strong>{" "}
        <InLanguage {...view.shown} />
      </p>
      {view.places.length > 0 && (
        <p className="source-about">
          <Phrase {...words.marked("Disagreements.touches")} />:{" "}
          {view.places.map((place, index) => (
            <span key={place.id}>
              {index > 0 && ", "}
              <a href={place.href}>
                <InLanguage {...place.name} />
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
