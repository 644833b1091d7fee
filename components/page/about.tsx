import type { OpenPage } from "@/wording/page/open-page";
import { plainIn, textIn } from "@/lib/text/text-in";
import { BaseMap } from "./base-map";
import { InLanguage } from "./in-language";
import { Phrase } from "./phrase";

/** How the data was made, what the map does not mean, and under what terms it can be used. */
export function About({
  briefing,
  lang,
  words,
  sources,
  disputes,
}: OpenPage & Pick<Parameters<typeof BaseMap>[0], "sources" | "disputes">) {
  return (
    <>
      <p>
        <InLanguage {...textIn(briefing.summary, lang)} />
      </p>
      {briefing.status === "draft" && (
        <p>
          <Phrase {...words.marked("Site.draftMeans")} />
        </p>
      )}
      <h2>
        <Phrase {...words.marked("About.method")} />
      </h2>
      {briefing.method.map((paragraph, index) => (
        <p key={index}>
          <InLanguage {...textIn(paragraph, lang)} />
        </p>
      ))}
      <h2>
        <Phrase {...words.marked("About.disclaimer")} />
      </h2>
      <p>
        <InLanguage {...textIn(briefing.disclaimer, lang)} />
      </p>
      <BaseMap
        sources={sources}
        disputes={disputes}
        lang={lang}
        words={words}
      />
      <h2>
        <Phrase {...words.marked("About.licence")} />
      </h2>
      <p>
        <Phrase {...words.marked("About.reuse")} />{" "}
        <Phrase {...words.marked("About.licenceText")} />
      </p>
      <h2>
        <Phrase {...words.marked("About.privacy")} />
      </h2>
      <p>
        <Phrase {...words.marked("About.privacyText")} />
      </p>
      <Publisher briefing={briefing} lang={lang} words={words} />
    </>
  );
}

/** Who publishes the map, and how to reach them; nothing where the briefing gives no contact. */
function Publisher({
  briefing: { publisher, contact },
  lang,
  words,
}: Pick<OpenPage, "briefing" | "lang" | "words">) {
  if (contact === undefined) return null;
  const { name, url, email } = contact;
  const who = [plainIn(publisher.name, lang), name && plainIn(name, lang)]
    .filter(Boolean)
    .join(", ");
  return (
    <>
      <h2>
        <Phrase {...words.marked("About.contact")} />
      </h2>
      <p>
        {who}
        {url !== undefined && (
          <>
            {" · "}
            <a href={url}>{url}</a>
          </>
        )}
        {email !== undefined && (
          <>
            {" · "}
            <a href={`mailto:${email}`}>{email}</a>
          </>
        )}
      </p>
    </>
  );
}
