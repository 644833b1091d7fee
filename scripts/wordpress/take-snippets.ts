import type { Page } from "@playwright/test";
import en from "../../messages/en.json";
import { snippetKinds, type SnippetKind } from "../../lib/embed/snippets";

export type Snippet = { kind: SnippetKind; name: string; text: string };

/** Ways into something else than a page of HTML. */
const elsewhere: readonly SnippetKind[] = ["markdown", "quarto", "jupyter"];

/** The snippets for a page of HTML, copied out of the dialog of a page as an author would. */
export async function takeSnippets(
  page: Page,
  address: string,
): Promise<Snippet[]> {
  await page.goto(address);
  await page.locator(".map-box[data-live]").waitFor();
  await page.getByRole("button", { name: en.Embed.open }).click();
  const snippets: Snippet[] = [];
  for (const kind of snippetKinds) {
    if (elsewhere.includes(kind)) continue;
    await page.getByLabel(en.Embed.kind).selectOption(kind);
    const text = await page.getByLabel(en.Embed.snippet).inputValue();
    snippets.push({ kind, name: en.Embed.kinds[kind], text });
  }
  return snippets;
}

/** How it is pasted: a block as it is, an address alone in its paragraph, HTML in a block for that. */
export function pasteSnippet({ kind, text }: Snippet): string {
  if (kind === "wordpress") return text;
  if (kind === "url")
    return `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`;
  return `<!-- wp:html -->\n${text}\n<!-- /wp:html -->`;
}
