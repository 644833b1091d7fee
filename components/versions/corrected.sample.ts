import { createWords } from "@/i18n/translator";
import { sampleFolder, sampleTexts } from "@/lib/briefing/briefing.sample";
import { linkBriefing } from "@/lib/briefing/link";
import { checkBriefing } from "@/lib/check/check-briefing";
import { takeSnapshot } from "@/lib/versions/snapshot";

const corrections = `- id: wrong-host
  corrected_in: "1.1.0"
  since: "1.0.0"
  touches: [south-launch]
  wrong: { en: North & South were called the host. }
  why: { en: The source names South. }
`;

/** The sample, published as 1.0.0, and 1.1.0 with a correction, a changed text and a changed code. */
export function correctedSample(contact = "") {
  const take = (texts: Record<string, string>) => {
    const { records, problems } = checkBriefing(sampleFolder(texts));
    if (records === null) throw new Error(JSON.stringify(problems));
    const briefing = linkBriefing(records);
    return {
      briefing,
      snapshot: takeSnapshot({ briefing, records, boundaries: {}, logo: null }),
    };
  };
  const edit = (file: string, ...edits: [from: string, to: string][]) =>
    edits.reduce(
      (text, [from, to]) => text.replace(from, to),
      sampleTexts[file] ?? "",
    );
  const before = take({});
  const after = take({
    "briefing.yaml":
      edit(
        "briefing.yaml",
        ['"1.0.0"', '"1.1.0"'],
        ["2020-01-01", "2020-02-03"],
      ) + contact,
    "participations.yaml": edit("participations.yaml", [
      "South was the host.",
      "South alone was the host.",
    ]),
    "places.yaml": edit("places.yaml", ['"001"', '"009"']),
    "corrections.yaml": corrections,
  });
  const { briefing } = after;
  const page = {
    briefing,
    lang: "en" as const,
    languages: ["en" as const],
    words: createWords("en"),
  };
  return { page, versions: [before.snapshot, after.snapshot] };
}
