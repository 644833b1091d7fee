import type { Page } from "@playwright/test";

/** Watches for a script that somebody has brought in: one that calls `hacked()`, or opens a dialog. */
export async function watchForAttacks(page: Page): Promise<{
  /** What has run, in all frames so far. */
  seen: string[];
}> {
  const seen: string[] = [];
  page.on("dialog", (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.exposeFunction("reportAttack", (where: string) => {
    seen.push(`ran on ${where}`);
  });
  await page.addInitScript(() => {
    const report = () =>
      (
        window as unknown as { reportAttack: (where: string) => void }
      ).reportAttack(location.href);
    Object.assign(window, { hacked: report });
  });
  return { seen };
}

/** What would run once it is touched: handlers in attributes, addresses that are scripts, foreign elements. */
export function findHandlers(): string[] {
  const found = [...document.querySelectorAll("*")].flatMap((element) => {
    const handlers = [...element.attributes].filter(
      ({ name, value }) =>
        name.startsWith("on") ||
        (/^(href|src|action|formaction|xlink:href|data)$/.test(name) &&
          /^\s*(javascript|vbscript|data:text)/i.test(value)),
    );
    return handlers.map(({ name }) => `${element.tagName}[${name}]`);
  });
  const pictures = [...document.querySelectorAll("img[src=x]")];
  return [...found, ...pictures.map(({ tagName }) => tagName)];
}
