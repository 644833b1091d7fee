import {
  figureSnippetKinds,
  writeFigureSnippet,
  type FigureSnippetParts,
} from "@/lib/embed/figure-snippets";
import type { OpenPage } from "@/wording/page/open-page";
import { Phrase } from "../page/phrase";

/** A figure as text of each writing system. */
export function FigureSnippets({
  parts,
  words,
}: {
  parts: FigureSnippetParts;
  words: OpenPage["words"];
}) {
  return (
    <>
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
    </>
  );
}
