import { expect, test } from "vitest";
import { readOrders } from "./orders";
import { askAll, listQuestions } from "./questions";

const sets = ["conference", "mission"];

/** Orders of a command that is completed with these answers, and what was asked for them. */
async function complete(words: string[], answers: Record<string, string>) {
  const read = readOrders(words, sets);
  if (!("orders" in read)) throw new Error("refused");
  const questions = listQuestions(words, read.orders, read.missing, sets);
  const asked: string[] = [];
  const said = await askAll(questions, (text) => {
    asked.push(text);
    const [, answer = ""] =
      Object.entries(answers).find(([start]) => text.startsWith(start)) ?? [];
    return Promise.resolve(answer);
  });
  return { asked, completed: readOrders([...words, ...said], sets) };
}

const needed = {
  Title: "- Summit -",
  Occasion: "The summit",
  Date: "2014",
  States: "Mali, NER",
};

test("title, occasion, date, states, languages and roles are asked for", async () => {
  const { asked, completed } = await complete(["sahel"], {
    ...needed,
    Languages: "fr, en",
    Set: "mission",
  });
  expect(asked).toHaveLength(6);
  expect(asked.at(-1)).toBe("Set of roles: conference, mission [conference]: ");
  expect(completed).toMatchObject({
    missing: [],
    orders: {
      title: "- Summit -",
      date: "2014",
      states: ["Mali", "NER"],
      languages: ["fr", "en"],
      roles: "mission",
    },
  });
});

test("Enter takes the languages and roles that the question names", async () => {
  const { asked, completed } = await complete(["sahel"], needed);
  expect(asked).toContain("Languages, the main one first [en]: ");
  expect(completed).toMatchObject({
    missing: [],
    orders: { languages: ["en"], roles: "conference" },
  });
});

test("what the command says is not asked for again", async () => {
  const { asked, completed } = await complete(
    ["sahel", "--languages=ru", "--roles", "mission", "--title", "Summit"],
    needed,
  );
  expect(asked.map((text) => text.split(/[ ,]/)[0])).toEqual([
    "Occasion",
    "Date",
    "States",
  ]);
  expect(completed).toMatchObject({
    orders: { title: "Summit", languages: ["ru"], roles: "mission" },
  });
});

test("nothing is asked for where the command is complete, nor a missing answer made up", async () => {
  const words = Object.entries(needed).map(
    ([name, value]) => `--${name.toLowerCase()}=${value}`,
  );
  expect((await complete(["sahel", ...words], {})).asked).toEqual([]);
  const { completed } = await complete(["sahel"], { ...needed, Date: " " });
  expect(completed).toMatchObject({ missing: ["--date"] });
});
