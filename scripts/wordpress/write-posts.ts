import type { Blog, Writer } from "./blog.mjs";
import { pasteSnippet, type Snippet } from "./take-snippets";

/** Publishes a post by WordPress's own interface for programs, with the rights of its writer; gives its address. */
export async function writePost(
  { address }: Blog,
  { name, password }: Writer,
  snippet: Snippet,
): Promise<string> {
  const login = Buffer.from(`${name}:${password}`).toString("base64");
  const answer = await fetch(`${address}/?rest_route=/wp/v2/posts`, {
    method: "POST",
    headers: {
      authorization: `Basic ${login}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({
      title: `${snippet.kind} by ${name}`,
      content: pasteSnippet(snippet),
      status: "publish",
    }),
  });
  const body = await answer.text();
  if (answer.status !== 201)
    throw new Error(`WordPress took no post (${answer.status}): ${body}`);
  return (JSON.parse(body) as { link: string }).link;
}
