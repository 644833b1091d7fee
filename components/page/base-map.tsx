import type { Dispute } from "@/lib/briefing/schema/dispute-schema";
import type { BaseMapSource } from "@/lib/load/boundaries-record";
import { textIn } from "@/lib/text/text-in";
import type { OpenPage } from "@/wording/page/open-page";
import { InLanguage } from "./in-language";
import { Phrase } from "./phrase";

type BaseMapProps = Pick<OpenPage, "lang" | "words"> & {
  sources: readonly BaseMapSource[];
  disputes: readonly Dispute[];
};

/** From what the base map is made, on what terms, and which borders on it are not agreed. */
export function BaseMap({ sources, disputes, lang, words }: BaseMapProps) {
  return (
    <>
      <h2>
        <Phrase {...words.marked("About.baseMap")} />
      </h2>
      <ul>
        {sources.map(({ title, licence, credit, url }) => (
          <li key={title} lang="en">
            {url === undefined ? title : <a href={url}>{title}</a>}
            {credit !== undefined && credit !== title && <> · {credit}</>}
            {" · "}
            {licence}
          </li>
        ))}
      </ul>
      {disputes.length > 0 && (
        <>
          <h2>
            <Phrase {...words.marked("About.undetermined")} />
          </h2>
          <dl className="disputes">
            {disputes.map(({ id, name, text, source }) => (
              <div key={id}>
                <dt>
                  <InLanguage {...textIn(name, lang)} />
                </dt>
                <dd>
                  <InLanguage {...textIn(text, lang)} />{" "}
                  <a href={source.url} lang="en">
                    {source.title}
                  </a>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}
