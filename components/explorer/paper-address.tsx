import { absoluteUrl } from "@/lib/url/site";

/** On paper, where the page is to be found again. */
export function PaperAddress({ path }: { path: string }) {
  return <p className="paper-only paper-address">{absoluteUrl(path)}</p>;
}
