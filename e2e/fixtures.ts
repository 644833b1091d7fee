import { test as base, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

/** Something that must not happen on any page, with where it happened. */
type Watch = { faults: string[] };

/**
 * Every page of every test is watched: a request to another host, a failed request, an error or
 * warning on the console, and an uncaught error each fail the test.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL, javaScriptEnabled }, use) => {
      const faults: string[] = [];
      watchPage(
        page,
        new URL(baseURL ?? "http://localhost").host,
        faults,
        javaScriptEnabled,
      );
      await use({ faults });
      base
        .expect(faults, "requests elsewhere, failed requests, console errors")
        .toEqual([]);
    },
    { auto: true },
  ],
});

function watchPage(
  page: Page,
  host: string,
  faults: string[],
  hasScripts = true,
): void {
  page.on("request", (request) => {
    const url = new URL(request.url());
    // The page that a test itself opens may be somebody else's.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      return;
    }
    if (url.protocol.startsWith("http") && url.host !== host) {
      faults.push(`request to another host: ${request.url()}`);
    }
  });
  page.on("requestfailed", (request) => {
    // Leaving a page ends what is still on its way; that is no fault.
    const why = request.failure()?.errorText ?? "";
    // With scripts off, the browser refuses the scripts that it was told to fetch early.
    if (!hasScripts && why === "csp") return;
    if (why !== "net::ERR_ABORTED")
      faults.push(`failed: ${request.url()} ${why}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400)
      faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      faults.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
}

/** Waits until Leaflet has taken the map over. */
export async function waitForLiveMap(page: Page): Promise<void> {
  await page.locator(".map-box[data-live]").waitFor();
}
