import type {
  CopiedFigure,
  CopyFigureWords,
} from "@/browser/clipboard/copy-figure";

/** The button of `CopyForWord` in content in which nothing runs; `CopyFigures` beside it hears it. */
export function FigureToCopy({
  words,
  ...figure
}: CopiedFigure & { words: CopyFigureWords }) {
  return (
    <p
      className="copy-for-word"
      data-figure={JSON.stringify(figure)}
      data-words={JSON.stringify(words)}
    >
      <button type="button" className="map-button">
        {words.copy}
      </button>{" "}
      <span role="status" />
    </p>
  );
}
