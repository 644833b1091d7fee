import { endSentence } from "@/lib/text/end-sentence";
import {
  figureSnippetKinds,
  writeFigureSnippet,
} from "@/lib/embed/figure-snippets";
import { sizeMillimetres } from "@/lib/sheet/figure-form";
import { nameView } from "@/wording/page/view-address";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { CopyForWord } from "./copy-for-word";
import { describeFigureSnippets } from "@/wording/download/describe-figure-snippets";
import { describeImprint } from "@/wording/clearance/describe-imprint";
import { describeCaption } from "@/wording/figure/describe-caption";
import { listDownloads } from "@/wording/download/list-downloads";
import type { ViewPage } from "@/wording/page/view-files";
import { Phrase } from "../page/phrase";

/** Pixels of Word’s: 16 cm, as wide as the picture is. */
const wordWidth = Math.round((sizeMillimetres.text / 25.4) * 96);

/** Everything that a report author can take from a view: files, snippets, the figure for Word. */
export function DownloadMenu(page: ViewPage) {
  const { words, view } = page;
  return (
    <details className="download-menu">
      <summary className="map-button">
        <Phrase {...words.marked("Report.download")} />
      </summary>
      <div className="tool-panel download-panel">
        {listDownloads(page).map(({ title, files }, index) => (
          <section key={title} aria-labelledby={`download-${view}-${index}`}>
            <h2 id={`download-${view}-${index}`}>{title}</h2>
            <ul role="list">
              {files.map(({ href, name, kind }) => (
                <li key={href}>
                  <a href={href} download={name}>
                    {kind}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {page.briefing.status === "draft" && (
          <p className="download-note">
            <Phrase {...words.marked("Site.draftMeans")} />
          </p>
        )}
        <FigureText {...page} />
      </div>
    </details>
  );
}

/** What is pasted and not saved. */
function FigureText(page: ViewPage) {
  const { words, view } = page;
  const figure = describeCaption(page);
  const { status, draft, disclaimer, live } = describeImprint(page);
  const parts = describeFigureSnippets(page);
  return (
    <section aria-labelledby={`download-${view}-text`}>
      <h2 id={`download-${view}-text`}>
        <Phrase {...words.marked("Report.forText")} />
      </h2>
      <CopyForWord
        pictureUrl={withBase(paths.figure(nameView(page), "text", ".png"))}
        width={wordWidth}
        alternative={figure.alternative}
        caption={[
          [endSentence(figure.caption), status, draft]
            .filter(Boolean)
            .join(" "),
          disclaimer,
          `${live.label} ${live.href}`,
        ]}
        words={{
          copy: words("Report.copyForWord"),
          copying: words("Report.copying"),
          copied: words("Report.copied"),
          notCopied: words("Report.notCopied"),
        }}
      />
      {figureSnippetKinds.map((kind) => (
        <details key={kind}>
          <summary>
            <Phrase {...words.marked(`Report.snippets.${kind}`)} />
          </summary>
          <textarea
            className="embed-snippet"
            aria-label={words(`Report.snippets.${kind}`)}
            readOnly
            rows={6}
            defaultValue={writeFigureSnippet(kind, parts)}
            spellCheck={false}
          />
        </details>
      ))}
    </section>
  );
}
