import vm from "node:vm";
import { beforeAll, expect, test } from "vitest";
import { bundleScript } from "../bundle/bundle";

/**
 * The script of a host page in a page that is made of objects: what it obeys. That a browser sends
 * messages as they are sent here is tested in e2e/embed-messages.spec.ts.
 */
const site = "https://maps.example";
const view = `${site}/embed/en/first/overview.html`;
const contents = [{ id: "first", langs: ["en"], places: ["north", "south"] }];

const otherSite = "https://other.example";
const otherView = `${otherSite}/embed/en/second/overview.html`;
const otherContents = [{ id: "second", langs: ["en"], places: ["west"] }];

const scripts = new Map<string, string>();
const bundle = (known: typeof contents) =>
  bundleScript("browser/host/host-script.ts", {
    SITE_CONTENTS: JSON.stringify(known),
  });
beforeAll(async () => {
  scripts.set(site, await bundle(contents));
  scripts.set(otherSite, await bundle(otherContents));
});

type Attributes = { src?: string; sandbox?: string; srcdoc?: string };

const sealed = "[sandbox]:not([sandbox*=same i])";

function createFrame({ src = "", sandbox, srcdoc = "" }: Attributes) {
  const seen = { events: [] as unknown[], scrolls: 0, told: [] as unknown[] };
  return {
    src,
    srcdoc,
    style: {
      setProperty(name: string, value: string, priority: string) {
        this[name] = `${value} ${priority}`;
      },
    } as Record<string, string> & Pick<CSSStyleDeclaration, "setProperty">,
    contentWindow: { postMessage: (said: unknown) => seen.told.push(said) },
    matches: (selector: string) => {
      if (selector !== sealed) throw new Error(`unknown: ${selector}`);
      return sandbox !== undefined && !/same-origin/i.test(sandbox);
    },
    dispatchEvent: ({ detail }: { detail: unknown }) =>
      seen.events.push(detail),
    getBoundingClientRect: () => ({ top: 2000 }),
    scrollIntoView: () => (seen.scrolls += 1),
    seen,
  };
}

/** A page with the scripts of some addresses and one frame; returns how a message comes to it. */
function openPage(
  attributes: Attributes,
  addresses: readonly string[] = [`${site}/embed.js`],
) {
  const frame = createFrame(attributes);
  const listeners: ((event: unknown) => void)[] = [];
  const elements = new Map<string, unknown>();
  const context = vm.createContext({
    HTMLElement: class {},
    CustomEvent: class {
      detail: unknown;
      constructor(_: string, { detail }: { detail: unknown }) {
        this.detail = detail;
      }
    },
    customElements: {
      get: (name: string) => elements.get(name),
      define: (name: string, element: unknown) => elements.set(name, element),
    },
    document: { querySelectorAll: () => [frame] },
    addEventListener: (_: string, hear: (event: unknown) => void) =>
      listeners.push(hear),
    setTimeout: (run: () => void) => run(),
    matchMedia: () => ({ matches: true }),
    innerHeight: 900,
  }) as Record<string, Record<string, unknown>>;
  context.self = context;
  for (const src of addresses) {
    vm.runInContext(scripts.get(new URL(src).origin)!, context, src);
  }
  return {
    frame,
    say: (message: object, origin = site, ...others: readonly unknown[]) => {
      // Said is not the same as left out: a message may come from nobody.
      const source = others.length > 0 ? others[0] : frame.contentWindow;
      for (const hear of listeners)
        hear({ data: { source: "briefing-map", ...message }, origin, source });
    },
  };
}

const height = { type: "height", height: 700 };
const select = { type: "select", place: "north", top: 300 };

/** Whether a frame is obeyed: in all or in nothing. */
function isObeyed(
  attributes: Attributes,
  origin = site,
  addresses?: readonly string[],
  place = "north",
): boolean {
  const { frame, say } = openPage(attributes, addresses);
  say(height, origin);
  say({ ...select, place }, origin);
  const seen = [
    frame.style.height === "700px important",
    frame.seen.events.length === 1,
    frame.seen.scrolls === 1,
  ];
  expect(new Set(seen).size, JSON.stringify(attributes)).toBe(1);
  return seen[0] === true;
}

test("an embed of the script's site is obeyed, pinned ones and sandboxed ones too", () => {
  expect(isObeyed({ src: view })).toBe(true);
  expect(isObeyed({ src: `${view}?theme=dark&ref=/a/b#north` })).toBe(true);
  expect(isObeyed({ src: `${site}/v/1.0.0/embed/en/first/north.html` })).toBe(
    true,
  );
  expect(isObeyed({ src: view, sandbox: "allow-scripts" }, "null")).toBe(true);
  expect(
    isObeyed({ src: view, sandbox: "allow-scripts allow-same-origin" }),
  ).toBe(true);
  const based = ["https://maps.example/base/embed.js"];
  const src = "https://maps.example/base/embed/en/first/overview.html";
  expect(isObeyed({ src }, site, based)).toBe(true);
});

test("no other address is, however much it resembles one", () => {
  for (const src of [
    "",
    "about:blank",
    `${site}/`,
    `${site}/en/first/`,
    `${site}/embedded/en/first/overview.html`,
    `${site}/other/embed/en/first/overview.html`,
    `${site}/v/1.0.0/other/embed/en/first/overview.html`,
    `${site}.evil.example/embed/en/first/overview.html`,
    `https://evil.example/?${view}`,
    `https://evil.example/#${view}`,
    `https://evil.example/${view}`,
    `http://maps.example/embed/en/first/overview.html`,
    `https://maps.example:444/embed/en/first/overview.html`,
    `https://maps.example@evil.example/embed/en/first/overview.html`,
    `data:text/html,${view}`,
    `javascript:"${view}"`,
  ])
    for (const sandbox of [undefined, "allow-scripts"]) {
      const attributes = { src, ...(sandbox && { sandbox }) };
      for (const origin of [site, "https://evil.example", "null"])
        expect(isObeyed(attributes, origin), `${src} ${origin}`).toBe(false);
    }
  const based = ["https://maps.example/base/embed.js"];
  expect(isObeyed({ src: view }, site, based)).toBe(false);
});

test("nor is a frame of ours in which something else has come to stand", () => {
  expect(isObeyed({ src: view }, "https://evil.example")).toBe(false);
  expect(isObeyed({ src: view }, "https://maps.exampl")).toBe(false);
  expect(isObeyed({ src: view }, "null")).toBe(false);
  expect(isObeyed({ src: view }, "")).toBe(false);
  for (const sandbox of [
    "allow-scripts allow-same-origin",
    "ALLOW-SAME-ORIGIN",
  ])
    expect(isObeyed({ src: view, sandbox }, "null"), sandbox).toBe(false);
  for (const sandbox of [undefined, "allow-scripts"]) {
    const attributes = {
      src: view,
      srcdoc: "<p>",
      ...(sandbox && { sandbox }),
    };
    expect(isObeyed(attributes)).toBe(false);
    expect(isObeyed(attributes, "null")).toBe(false);
  }
});

test("nor is a window that is no frame of the page", () => {
  for (const source of [null, undefined, { postMessage: () => undefined }]) {
    const { frame, say } = openPage({ src: view });
    for (const one of [height, select]) say(one, site, source);
    expect(frame.style.height).toBeUndefined();
    expect(frame.seen.events).toEqual([]);
  }
});

test("of two scripts each brings its site, and a choice is told once", () => {
  const both = [`${otherSite}/embed.js`, `${site}/embed.js`];
  for (const addresses of [both, [...both].reverse()]) {
    expect(isObeyed({ src: view }, site, addresses)).toBe(true);
    expect(isObeyed({ src: otherView }, otherSite, addresses, "west")).toBe(
      true,
    );
  }
  const twice = [`${site}/embed.js`, `${site}/embed.js`];
  expect(isObeyed({ src: view }, site, twice)).toBe(true);
});

test("a place counts where the frame's own site has it, whichever script came first", () => {
  const both = [`${otherSite}/embed.js`, `${site}/embed.js`];
  for (const addresses of [both, [...both].reverse()])
    for (const [src, origin, known, unknown] of [
      [view, site, "north", "west"],
      [otherView, otherSite, "west", "north"],
    ] as const) {
      const { frame, say } = openPage({ src }, addresses);
      for (const place of [unknown, known])
        say({ type: "select", place }, origin);
      expect(frame.seen.events, addresses[0]).toEqual([known]);
    }
});

test("only right values count", () => {
  const { frame, say } = openPage({ src: view });
  for (const value of ["700", NaN, Infinity, -700, 0, 79, 20_001, null, [700]])
    say({ type: "height", height: value });
  say({ type: "ready", height: 700 });
  expect(frame.style.height).toBeUndefined();
  for (const place of ["east", "", "overview", "<b>", 0, ["north"], undefined])
    say({ type: "select", place, top: 300 });
  expect(frame.seen).toMatchObject({ events: [], scrolls: 0 });
  for (const top of ["300", NaN, Infinity, -1, 20_001, null, [300], undefined])
    say({ type: "select", place: "south", top });
  expect(frame.seen).toMatchObject({
    events: Array(8).fill("south"),
    scrolls: 0,
  });
  say({ type: "select", place: null, top: 300 });
  expect(frame.seen.events.at(-1)).toBeNull();
  expect(frame.seen.scrolls).toBe(1);
  for (const value of [80, 20_000]) {
    say({ type: "height", height: value });
    expect(frame.style.height).toBe(`${value}px important`);
  }
});

test("an embed that was there first is asked for its height, a stranger nothing", () => {
  expect(openPage({ src: view }).frame.seen.told).toEqual([
    { target: "briefing-map", ask: "height" },
  ]);
  const stranger = openPage({ src: "https://evil.example/" });
  expect(stranger.frame.seen.told).toEqual([]);
});
