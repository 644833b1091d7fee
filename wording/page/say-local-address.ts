import type { Words } from "@/i18n/translator";
import { isLocalSite } from "@/lib/url/site";

/**
 * What stands before the address of the live map in a file: where nobody else can follow it, that too.
 * `figure` is the longer form, on a figure.
 */
export function sayLive(
  form: "live" | "figure",
  words: Words,
  isLocal = isLocalSite,
): string {
  if (isLocal) return words(`Address.${form}`);
  return words(form === "live" ? "Report.live" : "Figure.live");
}

/** The sentence beside an address in a file that nobody else can follow; none where all can. */
export function sayLocalAddress(words: Words, isLocal = isLocalSite): string[] {
  return isLocal ? [words("Address.file")] : [];
}
