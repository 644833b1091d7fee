import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { expect, test } from "vitest";
import { sampleFolder } from "../../briefing/briefing.sample";
import { linkBriefing } from "../../briefing/link";
import { sourceSchema } from "../../briefing/schema/evidence-schema";
import { readValidRecords } from "../../load/build-briefing";
import { formatBibtex } from "./bibtex";
import { citeSource } from "./cite-source";
import { formatRis } from "./ris";

type DocumentType = NonNullable<ReturnType<typeof sourceSchema.parse>["type"]>;

/** Every type of item that Zotero lets one choose, and what it says of it in CSL and in RIS. */
const ofZotero: readonly (readonly [DocumentType, csl: string, ris: string])[] =
  [
    ["artwork", "graphic", "ART"],
    ["audioRecording", "song", "SOUND"],
    ["bill", "bill", "BILL"],
    ["blogPost", "post-weblog", "BLOG"],
    ["book", "book", "BOOK"],
    ["bookSection", "chapter", "CHAP"],
    ["case", "legal_case", "CASE"],
    ["computerProgram", "software", "COMP"],
    ["conferencePaper", "paper-conference", "CONF"],
    ["dataset", "dataset", "DATA"],
    ["dictionaryEntry", "entry-dictionary", "DICT"],
    // Zotero exports GEN, and takes it for an article of a journal when it reads it.
    ["document", "document", "RPRT"],
    // A message is a letter in CSL, and so here.
    ["email", "personal_communication", "PCOMM"],
    ["encyclopediaArticle", "entry-encyclopedia", "ENCYC"],
    // CSL has one word for films and videos.
    ["film", "motion_picture", "VIDEO"],
    ["forumPost", "post", "ICOMM"],
    ["hearing", "hearing", "HEAR"],
    ["instantMessage", "personal_communication", "PCOMM"],
    ["interview", "interview", "PCOMM"],
    ["journalArticle", "article-journal", "JOUR"],
    ["letter", "personal_communication", "PCOMM"],
    ["magazineArticle", "article-magazine", "MGZN"],
    ["manuscript", "manuscript", "MANSCPT"],
    ["map", "map", "MAP"],
    ["newspaperArticle", "article-newspaper", "NEWS"],
    ["patent", "patent", "PAT"],
    ["podcast", "song", "SOUND"],
    ["preprint", "article", "UNPB"],
    ["presentation", "speech", "SLIDE"],
    // CSL has one word for both, so the record does not say whether it was heard or seen.
    ["radioBroadcast", "broadcast", "ADVS"],
    ["report", "report", "RPRT"],
    ["standard", "standard", "STAND"],
    ["statute", "legislation", "STAT"],
    ["thesis", "thesis", "THES"],
    ["tvBroadcast", "broadcast", "ADVS"],
    ["videoRecording", "motion_picture", "VIDEO"],
    ["webpage", "webpage", "ELEC"],
  ];

const cite = (type: DocumentType) => {
  const records = readValidRecords(sampleFolder());
  Object.assign(records.sources[1] ?? {}, { type });
  const [, source] = linkBriefing(records).sources;
  if (source === undefined) throw new Error("no source");
  return citeSource("sample", source, "en");
};

test("a source can be of each type that Zotero has", () => {
  expect(sourceSchema.shape.type.unwrap().options).toEqual(
    ofZotero.map(([type]) => type),
  );
});

test.each(ofZotero)(
  "a source of type %s is a %s in CSL and %s in RIS, and is read back from RIS and BibTeX",
  (type, csl, ris) => {
    const item = cite(type);
    expect(item.type).toBe(csl);
    expect(formatRis([item])).toMatch(new RegExp(`^TY {2}- ${ris}\r\n`));
    for (const text of [formatRis([item]), formatBibtex([item])])
      expect(new Cite(text).data).toMatchObject([{ title: item.title }]);
  },
);
