import { formatEmbedOptions, type EmbedOptions } from "../url/embed-options";
import { escapeAttribute, escapeText } from "./escape";

/** The ways into a report for which there is a snippet, in the order of the dialog. */
export const snippetKinds = [
  "iframe",
  "auto-height",
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
  /** Folder in which the site stands, with a slash at its end. */
  site: string;
  embedUrl: string;
  pageUrl: string;
  textUrl: string;
  pictureUrl: string;
  title: string;
  /** What the picture says, for those who do not see it. */
  alternative: string;
  /** Link text that leads to the text version. */
  textLabel: string;
};

/**
 * The same parts, all leading to the tree of a version, which stays as it was published. Throws
 * nothing: what does not lie in the site stays as it is.
 */
export function pinParts(parts: SnippetParts, version: string): SnippetParts {
  const tree = `${parts.site}v/${version}/`;
  const pin = (url: string): string =>
    url.startsWith(parts.site) ? tree + url.slice(parts.site.length) : url;
  return {
    ...parts,
    site: tree,
    embedUrl: pin(parts.embedUrl),
    pageUrl: pin(parts.pageUrl),
    textUrl: pin(parts.textUrl),
    pictureUrl: pin(parts.pictureUrl),
  };
}

/** Height in pixels that shows the map and its legend without the help of a script. */
export const embedHeight = 640;

/** The snippet for one way into a report, ready to be pasted. */
export function writeSnippet(kind: SnippetKind, parts: SnippetParts): string {
  return writers[kind](parts);
}

const writers: Record<SnippetKind, (parts: SnippetParts) => string> = {
  iframe: writeFigure,
  "auto-height": (parts) =>
    `${writeFigure(parts)}\n<script src="${escapeAttribute(parts.site)}embed.js" async></script>`,
  element: (parts) => {
    const options = formatEmbedOptions(parts.options).slice(1);
    const attributes = [
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
  // WordPress finds the oEmbed description at the address of the page by itself.
  wordpress: (parts) =>
    `<!-- wp:embed {"url":${JSON.stringify(parts.pageUrl)}} -->\n` +
    `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${parts.pageUrl}\n` +
    `</div></figure>\n<!-- /wp:embed -->`,
  // Editors of Drupal sites keep one iframe with id, src, title and height, and drop the rest.
  drupal: (parts) => writeFrame(parts),
  url: (parts) => withOptions(parts),
  markdown: (parts) =>
    `[![${escapeMarkdown(parts.alternative)}](${parts.pictureUrl})](${parts.pageUrl})\n\n` +
    `[${escapeMarkdown(parts.textLabel)}](${parts.textUrl})`,
  quarto: (parts) =>
    [
      '::: {.content-visible when-format="html"}',
      "```{=html}",
      writeFigure(parts),
      "```",
      ":::",
      "",
      '::: {.content-visible unless-format="html"}',
      `![${escapeMarkdown(parts.title)}](${parts.pictureUrl}){fig-alt="${escapeAttribute(parts.alternative)}"}`,
      ":::",
    ].join("\n"),
  jupyter: (parts) =>
    [
      "from IPython.display import IFrame",
      "",
      `IFrame(${JSON.stringify(withOptions(parts))}, width="100%", height=${embedHeight},`,
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
    ["id", `briefing-map-${parts.briefing}-${parts.view}`],
    ["src", withOptions(parts)],
    ["title", parts.title],
    ["width", "100%"],
    ["height", String(embedHeight)],
    ["loading", "lazy"],
    ["referrerpolicy", "strict-origin-when-cross-origin"],
    [
      "sandbox",
      "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox",
    ],
    ["allow", "fullscreen"],
    ["style", "border:0"],
  ] as const;
  const written = attributes.map(
    ([name, value]) => `${name}="${escapeAttribute(value)}"`,
  );
  return `<iframe ${written.join(" ")}></iframe>`;
}

function writeFigure(parts: SnippetParts): string {
  const text = `<a href="${escapeAttribute(parts.textUrl)}">${escapeText(parts.textLabel)}</a>`;
  return [
    "<figure>",
    `  ${writeFrame(parts)}`,
    `  <figcaption>${escapeText(parts.title)}. ${text}</figcaption>`,
    "</figure>",
  ].join("\n");
}

function escapeMarkdown(text: string): string {
  return text.replace(/[[\]\\]/g, "\\$&");
}
