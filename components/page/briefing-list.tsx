import { usualLens } from "@/lib/url/lens";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { listBriefingCards } from "@/wording/page/briefing-cards";
import { InLanguage } from "./in-language";

/** All briefings with their pictures and what each of them answers. */
export function BriefingList({ lang }: { lang: string }) {
  return (
    <ul className="briefing-list" role="list">
      {listBriefingCards(lang).map((card) => (
        <li key={card.id}>
          <a
            href={withBase(paths.briefing(card.lang, card.id))}
            hrefLang={card.lang}
          >
            {/* The title beside it says what it shows. */}
            <img
              src={withBase(
                paths.figure(
                  {
                    briefing: card.id,
                    view: "overview",
                    lens: usualLens,
                    lang: card.lang,
                  },
                  "card",
                  ".png",
                ),
              )}
              alt=""
              width={1200}
              height={630}
              loading="lazy"
            />
            <InLanguage {...card.title} />
          </a>
          <p>
            <InLanguage {...card.summary} />
          </p>
        </li>
      ))}
    </ul>
  );
}
