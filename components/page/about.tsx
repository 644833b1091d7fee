import type { OpenPage } from "./open-page";

/** How the data was made, what the map does not mean, and under what terms it can be used. */
export function About({ briefing, lang, words }: OpenPage) {
  return (
    <>
      <p>{briefing.summary[lang]}</p>
      <h2>{words("About.method")}</h2>
      {briefing.method.map((paragraph, index) => (
        <p key={index}>{paragraph[lang]}</p>
      ))}
      <h2>{words("About.disclaimer")}</h2>
      <p>{briefing.disclaimer[lang]}</p>
      <h2>{words("About.licence")}</h2>
      <p>{words("About.licenceText")}</p>
      <h2>{words("About.privacy")}</h2>
      <p>{words("About.privacyText")}</p>
    </>
  );
}
