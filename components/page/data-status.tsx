import type { ReactNode } from "react";
import type { Words } from "@/i18n/translator";
import type { Briefing } from "@/lib/briefing/model";
import { describeDate } from "@/lib/dates/describe";
import { textIn } from "@/lib/text/text-in";
import { InLanguage } from "./in-language";
import { Phrase } from "./phrase";

type DataStatusProps = {
  briefing: Briefing;
  lang: string;
  words: Words;
  /** What follows in the same line: a link. */
  children: ReactNode;
};

/** What stands under every map: the disclaimer, how old the data is, and whether it is cleared. */
export function DataStatus({
  briefing,
  lang,
  words,
  children,
}: DataStatusProps) {
  return (
    <>
      <p>
        <InLanguage {...textIn(briefing.disclaimer, lang)} />
      </p>
      <p>
        <Phrase
          {...words.marked("Site.dataOf", {
            date: describeDate(briefing.dated, lang).text,
            version: briefing.version,
          })}
        />
        . <Phrase {...words.marked(`Site.${briefing.status}`)} />. {children}
      </p>
    </>
  );
}
