import { afterAll, expect, test, vi } from "vitest";

/** A root element that tells what is opened, and a note into which links are written. */
const root = Object.assign(new EventTarget(), {
  dataset: {} as Record<string, string>,
  lang: "en",
});
const note = {
  dataset: { versions: "/versions.json", version: "1.0.0" },
  links: [] as string[],
  replaceChildren(...links: ({ textContent: string } | string)[]) {
    this.links = links.flatMap((one) =>
      typeof one === "string" ? [] : one.textContent,
    );
  },
};
const href = { en: "https://maps.example.org/" };
const answer = {
  versions: [
    {
      version: "1.0.0",
      newer: { en: "There is 1.1.0." },
      href,
      corrected: {
        overview: { said: { en: "2 errors corrected." }, href },
        north: { said: { en: "North: 1 error corrected." }, href },
      },
    },
  ],
};
vi.stubGlobal("document", {
  documentElement: root,
  querySelector: () => note,
  createElement: () => ({}),
});
vi.stubGlobal("fetch", () => Promise.resolve({ json: () => answer }));
afterAll(() => vi.unstubAllGlobals());

test("a pinned embed says what has been corrected in what is open, and of nothing else", async () => {
  const { noteNewerVersion } = await import("./newer");
  const open = (place: string) => {
    root.dataset.open = place;
    root.dispatchEvent(new CustomEvent("briefing-map:open"));
  };
  await noteNewerVersion();
  expect(note.links).toEqual(["2 errors corrected.", "There is 1.1.0."]);
  open("north");
  expect(note.links).toEqual(["North: 1 error corrected.", "There is 1.1.0."]);
  open("south");
  expect(note.links).toEqual(["There is 1.1.0."]);
  open("overview");
  expect(note.links).toEqual(["2 errors corrected.", "There is 1.1.0."]);
});
