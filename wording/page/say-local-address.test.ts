import { expect, test } from "vitest";
import { createWords } from "@/i18n/translator";
import { sayLive, sayLocalAddress } from "./say-local-address";

test.each(["en", "ru"])(
  "files say that an address is a local one, and only where it is, in %s",
  (lang) => {
    const words = createWords(lang);
    const local = /локальн|local/i;
    for (const form of ["live", "figure"] as const) {
      expect(sayLive(form, words, true)).toMatch(local);
      expect(sayLive(form, words, false)).not.toMatch(local);
    }
    expect(sayLocalAddress(words, true).join()).toMatch(local);
    expect(sayLocalAddress(words, false)).toEqual([]);
  },
);
