import { directionOf } from "@/i18n/languages";

/** The way back in a language, as an arrow: it points to where its lines begin. */
export function arrowBack(lang: string): string {
  return directionOf(lang) === "rtl" ? "→" : "←";
}

/** The way on, to where its lines go. */
export function arrowOn(lang: string): string {
  return directionOf(lang) === "rtl" ? "←" : "→";
}
