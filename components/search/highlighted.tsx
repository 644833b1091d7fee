import { highlight } from "@/lib/search/highlight";

export function Highlighted({ text, query }: { text: string; query: string }) {
  return highlight(text, query).map((stretch, index) =>
    stretch.isMatch ? (
      <mark key={index}>{stretch.text}</mark>
    ) : (
      <span key={index}>{stretch.text}</span>
    ),
  );
}
