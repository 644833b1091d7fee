import type { Briefing } from "@/lib/briefing/model";
import { fitPicture } from "@/lib/images/picture";
import { loadLogo } from "@/lib/load/load-logo";
import { textIn } from "@/lib/text/text-in";

/** Pixels in which a logo stands in a line of a page. */
const box = { width: 168, height: 30 };

/** In the dark it stands on a white plate: most logos are made for white paper. */
const plate = {
  boxSizing: "content-box",
  padding: 3,
  borderRadius: 3,
  background: "#fff",
  forcedColorAdjust: "none",
  verticalAlign: "middle",
} as const;

type PublisherLogoProps = { briefing: Briefing; lang: string };

/** The logo of the briefing's publisher, called by its name; nothing where there is none. */
export function PublisherLogo({ briefing, lang }: PublisherLogoProps) {
  const logo = loadLogo(briefing);
  if (logo === null) return null;
  const { text, lang: other } = textIn(briefing.publisher.name, lang);
  const { width, height } = fitPicture(logo, box);
  return (
    <img
      src={logo.uri}
      alt={text}
      lang={other}
      width={Math.round(width)}
      height={Math.round(height)}
      style={plate}
    />
  );
}
