import { formatEmbedOptions, type EmbedOptions } from "../url/embed-options";
import { usualLens, type Lens } from "../url/lens";
import { defaultMapState, formatMapState } from "../url/map-state";
import { paths } from "../url/paths";
import { isLoopbackOrigin, takeServedOrigin } from "../url/site-origin";
import { escapeAttribute, escapeText } from "../text/escape";
import { embedHeight } from "./embed-height";
import { writeAddressBlock, writePictureBlock } from "./wordpress-blocks";

/**
 * The ways into a report for which there is a snippet, in the order of the dialog. The first is the
 * iframe that fits its content: where its script is dropped, the plain iframe is left of it.
 */
export const snippetKinds = [
  "auto-height",
  "iframe",
  "element",
  "wordpress",
  "drupal",
  "url",
  "markdown",
  "quarto",
  "jupyter",
] as const;

export type SnippetKind = (typeof snippetKinds)[number];

/** What a snippet is made of. Addresses are full ones; texts are in the language of the embed. */
export type SnippetParts = {
  lang: string;
  briefing: string;
  view: string;
  options: EmbedOptions;
  /** Folder in which the site is, with a slash at its end. */
  site: string;
  embedUrl: string;
  pageUrl: string;
  textUrl: string;
  pictureUrl: string;
  title: string;
  /** What the picture says, for those who do not see it: of each lens that the briefing has. */
  alternatives: Readonly<Partial<Record<Lens, string>>>;
  textLabel: string;
};

/**
 * The same parts, all leading to the tree of a version, which stays as it was published. Throws
 * nothing: what does not lie in the site stays as it is.
 */
export function pinParts(parts: SnippetParts, name: string): SnippetParts {
  const tree = `${parts.site}v/${name}/`;
  return lead(parts, (url) =>
    url.startsWith(parts.site) ? tree + url.slice(parts.site.length) : url,
  );
}

/**
 * The same parts with the address at which the site is served, where it was built without one:
 * `servedAt` is the origin of the page.
 */
export function serveParts(
  parts: SnippetParts,
  servedAt: string,
): SnippetParts {
  const { origin } = new URL(parts.site);
  return lead(parts, (url) => takeServedOrigin(url, origin, servedAt));
}

function lead(
  parts: SnippetParts,
  toUrl: (url: string) => string,
): SnippetParts {
  return {
    ...parts,
    site: toUrl(parts.site),
    embedUrl: toUrl(parts.embedUrl),
    pageUrl: toUrl(parts.pageUrl),
    textUrl: toUrl(parts.textUrl),
    pictureUrl: toUrl(parts.pictureUrl),
  };
}

/**
 * Whether nobody else can follow the addresses of a snippet. One kind is answered by a file of the site,
 * which has the address that it was built with.
 */
export function isOnlyLocal(
  kind: SnippetKind,
  built: Pick<SnippetParts, "site">,
  served: Pick<SnippetParts, "site">,
): boolean {
  const { site } = kind === "wordpress" ? built : served;
  return isLoopbackOrigin(new URL(site).origin);
}

/** Ways that carry the address of a page, or a picture, and no embed that could have options. */
const withoutOptions: readonly SnippetKind[] = ["wordpress", "markdown"];

/** Whether all options of the embed go along with a snippet; its lens always does. */
export function carriesOptions(kind: SnippetKind): boolean {
  return !withoutOptions.includes(kind);
}

/** The snippet for one way into a report, in the lens of its options, ready to be pasted. */
export function writeSnippet(kind: SnippetKind, parts: SnippetParts): string {
  return writers[kind](inLens(parts));
}

/** The same parts with the page and the picture of the lens; those of the usual one, if there is no other. */
function inLens(parts: SnippetParts): SnippetParts {
  const { lang, briefing, view, options, site, pageUrl, alternatives } = parts;
  const { lens } = options;
  if (lens === usualLens || alternatives[lens] === undefined) return parts;
  const picture = paths.figure({ lang, briefing, view, lens }, "text", ".png");
  return {
    ...parts,
    pageUrl: pageUrl + formatMapState({ ...defaultMapState, lens }),
    pictureUrl: site + picture.slice(1),
  };
}

function alternativeOf({ alternatives, options }: SnippetParts): string {
  return alternatives[options.lens] ?? alternatives[usualLens] ?? "";
}

const writers: Record<SnippetKind, (parts: SnippetParts) => string> = {
  iframe: writeFigure,
  "auto-height": (parts) =>
    `${writeFigure(parts)}\n<script src="${escapeAttribute(parts.site)}embed.js" async></script>`,
  element: (parts) => {
    const options = formatEmbedOptions(parts.options).slice(1);
    const attributes = [
      // One page may have maps of several versions, and only one of their scripts makes them all.
      `site="${escapeAttribute(parts.site)}"`,
      `briefing="${escapeAttribute(parts.briefing)}"`,
      `place="${escapeAttribute(parts.view)}"`,
      `lang="${escapeAttribute(parts.lang)}"`,
      `title="${escapeAttribute(parts.title)}"`,
      ...(options === "" ? [] : [`options="${escapeAttribute(options)}"`]),
    ];
    return [
      `<briefing-map ${attributes.join(" ")}>`,
      `  <a href="${escapeAttribute(parts.pageUrl)}">${escapeText(parts.title)}</a>`,
      `</briefing-map>`,
      `<script src="${escapeAttribute(parts.site)}embed.js" async></script>`,
    ].join("\n");
  },
  // WordPress finds the oEmbed description at the address of the page by itself; that is of the usual lens.
  wordpress: (parts) =>
    parts.options.lens === usualLens
      ? writeAddressBlock(parts.pageUrl)
      : writePictureBlock({ ...parts, alternative: alternativeOf(parts) }),
  // Editors of Drupal sites keep one iframe with id, src, title and height, and drop the rest.
  drupal: (parts) => writeFrame(parts),
  url: (parts) => withOptions(parts),
  markdown: (parts) =>
    `[![${escapeMarkdown(alternativeOf(parts))}](${parts.pictureUrl})](${parts.pageUrl})\n\n` +
    `[${escapeMarkdown(parts.textLabel)}](${parts.textUrl})`,
  // `html:js` is all of Quarto's HTML but e-books, which get the picture: a reader may show no frames.
  quarto: (parts) =>
    [
      '::: {.content-visible when-format="html:js"}',
      "```{=html}",
      writeFigure(parts),
      "```",
      ":::",
      "",
      '::: {.content-visible unless-format="html:js"}',
      `![${escapeMarkdown(parts.title)}](${parts.pictureUrl}){fig-alt="${escapeAttribute(alternativeOf(parts))}"}`,
      ":::",
    ].join("\n"),
  jupyter: (parts) =>
    [
      "from IPython.display import IFrame",
      "",
      `IFrame(${JSON.stringify(withOptions(parts))}, width="100%", height=${embedHeight(parts.options)},`,
      `       extras=[${JSON.stringify(`title="${escapeAttribute(parts.title)}"`)}])`,
    ].join("\n"),
};

/** The address of the embed with the options in its query. */
export function withOptions({ embedUrl, options }: SnippetParts): string {
  return embedUrl + formatEmbedOptions(options);
}

/** An iframe that needs no script: named, of a sensible height, lazy, and in a sandbox. */
export function writeFrame(parts: SnippetParts): string {
  const attributes = [
    ["id", frameId(parts)],
    ["src", withOptions(parts)],
    ["title", parts.title],
    ["width", "100%"],
    ["height", String(embedHeight(parts.options))],
    ["loading", "lazy"],
    ["referrerpolicy", "strict-origin-when-cross-origin"],
    [
      "sandbox",
      "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox",
    ],
    ["allow", "fullscreen"],
    // Not a style: a strict policy of the page refuses those, and the frame would have a border.
    ["frameborder", "0"],
  ] as const;
  const written = attributes.map(
    ([name, value]) => `${name}="${escapeAttribute(value)}"`,
  );
  return `<iframe ${written.join(" ")}></iframe>`;
}

function frameId({ briefing, view }: SnippetParts): string {
  return `briefing-map-${briefing}-${view}`;
}

/**
 * The frame and its caption. Not as <figure>: browsers give that a margin of 40 pixels on both sides,
 * a quarter of a phone, and to take it away needs a style, which a strict policy refuses.
 */
function writeFigure(parts: SnippetParts): string {
  const text = `<a href="${escapeAttribute(parts.textUrl)}">${escapeText(parts.textLabel)}</a>`;
  const caption = `${frameId(parts)}-caption`;
  return [
    // The page around may be in another language, and run the other way.
    `<div role="figure" lang="${escapeAttribute(parts.lang)}" aria-labelledby="${caption}">`,
    `  ${writeFrame(parts)}`,
    `  <p id="${caption}" dir="auto">${escapeText(parts.title)}. ${text}</p>`,
    "</div>",
  ].join("\n");
}

function escapeMarkdown(text: string): string {
  return text.replace(/[[\]\\]/g, "\\$&");
}
