import { describe, expect, test } from "vitest";
import { formatProblem } from "../check/records/problem";
import { checkMessages, formatMessages } from "./check-messages";

const english = {
  Site: { name: "Map", menu: "Pages of {title}" },
  Events: { count: "{count, plural, one {# event} other {# events}}" },
};

function fileOf(tag: string, content: unknown) {
  const text =
    typeof content === "string" ? content : JSON.stringify(content, null, 2);
  const bytes = new TextEncoder().encode(text);
  return { tag, path: `messages/${tag}.json`, bytes };
}

/** What the check says of French beside the English of the sample. */
function checkFrench(content: unknown, tag = "fr"): string[] {
  const files = [fileOf("en", english), fileOf(tag, content)];
  return checkMessages(files, 90).problems.map(formatProblem);
}

describe("the check of messages", () => {
  test("accepts the same messages, in whatever words and forms", () => {
    const french = {
      Site: { name: "Carte", menu: "Pages : {title}" },
      Events: { count: "{count, plural, =0 {aucun} other {# événements}}" },
    };
    expect(checkFrench(french)).toEqual([]);
  });

  test.each([
    [
      "an argument of another name",
      { Site: { menu: "Pages de {titre}" } },
      "messages/fr.json:3:13  Site.menu takes {titre}, in English {title}  →  take the same in every language; an apostrophe right before a brace is written ’",
    ],
    [
      "an apostrophe that hides an argument",
      { Site: { menu: "Pages d'{title}" } },
      "messages/fr.json:3:13  Site.menu takes nothing, in English {title}  →  take the same in every language; an apostrophe right before a brace is written ’",
    ],
    [
      "a brace that is left open",
      { Site: { menu: "Pages de {title" } },
      "messages/fr.json:3:13  Site.menu is not ICU syntax: expect argument closing brace  →  write its braces as en.json does",
    ],
    [
      "a plural without its last form",
      { Events: { count: "{count, plural, one {# événement}}" } },
      "messages/fr.json:3:14  Events.count is not ICU syntax: missing other clause  →  write its braces as en.json does",
    ],
    [
      "a message that English has not",
      { Site: { nane: "Carte" } },
      "messages/fr.json:3:13  Site.nane is no message of the interface  →  did you mean Site.name?",
    ],
    [
      "an empty message",
      { Site: { name: " " } },
      "messages/fr.json:3:13  Site.name is empty  →  write it, or leave it out: then it is shown in English",
    ],
    [
      "a number for a message",
      { Site: { name: 3 } },
      "messages/fr.json:3:13  Site.name is neither a message nor a group of messages  →  write it as en.json has it",
    ],
    [
      "a file that is cut off",
      '{\n  "Site": {',
      expect.stringMatching(/^messages\/fr\.json:\d+:\d+ {2}/),
    ],
    [
      "YAML that is no JSON",
      'Site: { name: "Carte" }',
      expect.stringMatching(/^messages\/fr\.json:1:1 {2}the file is no JSON/),
    ],
  ])("refuses %s, with file and key", (_, content, problem) => {
    expect(checkFrench(content)).toEqual([problem]);
  });

  test("refuses a name of a file that is no tag, or is written otherwise", () => {
    expect(checkFrench({}, "french-words")[0]).toContain(
      '"french-words" is not a language tag',
    );
    expect(checkFrench({}, "pt-br")[0]).toContain("name the file pt-BR.json");
  });

  test("says so if there is no English", () => {
    const { problems } = checkMessages([fileOf("fr", english)], 90);
    expect(problems.map(({ what }) => what)).toEqual([
      "the messages in English are missing",
    ]);
  });

  test("builds a language from the share of messages on that is asked for, and counts the others", () => {
    const files = [
      fileOf("en", english),
      fileOf("fr", { Site: english.Site }),
      fileOf("ru", english),
    ];
    const built = (share: number) =>
      checkMessages(files, share)
        .languages.filter(({ isBuilt }) => isBuilt)
        .map(({ tag }) => tag);
    expect(built(66)).toEqual(["en", "fr", "ru"]);
    expect(built(67)).toEqual(["en", "ru"]);
    const say = (share: number) =>
      formatMessages(checkMessages(files, share).languages, share);
    expect(say(66)).toEqual([
      "interface: en, ru: all messages",
      "interface: fr: 1 of 3 messages missing, shown in English",
    ]);
    expect(say(67)[1]).toBe(
      "interface: fr: 1 of 3 messages missing: the language is left out, since it is built from 67 % of the messages on (INTERFACE_SHARE)",
    );
  });
});
