import type { Rule } from "../records/records";
import {
  findMissingBoundaries,
  findNoPlaces,
  findPlacesWithoutShape,
} from "./known-boundaries";
import { findWrongFolder } from "./briefing-folder";
import { findCitiesInCities } from "./city-state";
import { findClearedExamples } from "./cleared-examples";
import { findControlCharacters } from "./control-character";
import { findBrokenRegion, findMisplacedPoints } from "./coordinates";
import { findDisguisedHosts } from "./disguised-host";
import { findDuplicateIds } from "./duplicate-id";
import { findInvalidDates } from "./edtf-date";
import { findEventsOutsidePhase } from "./event-phase";
import { findUncitedStatements } from "./evidence";
import { findLongFragments } from "./fragment-length";
import { findLanguagesWithoutInterface } from "./interface-language";
import { findUnknownLanguages } from "./language-tag";
import { findBadLogo } from "./logo";
import { findLinkedMirrors } from "./mirror";
import { findUnnamedPlaces } from "./named-place";
import { findOrganisationCycles } from "./organisation-cycle";
import { findPaleAccent } from "./pale-accent";
import { findBadPhrases } from "./phrases";
import {
  findColourClashes,
  findLookAlikes,
  findReservedRoles,
} from "./role-look";
import { findBrokenReferences } from "./reference";
import { findRepeatedCodes } from "./repeated-code";
import { findRepeatedRoles } from "./repeated-role";
import { findReservedIds } from "./reserved-id";
import { findForeignScripts } from "./text-script";
import { findUnsettableTexts } from "./settable";
import { findBadTemplate } from "./template";
import { findBlankTexts, findHtml } from "./text";
import { findMissingTranslations } from "./translation";
import { findUncitedSources } from "./uncited-source";
import { findBadUrls } from "./url";

/** Every rule of the data beyond the types of its fields. */
export const allRules: readonly Rule[] = [
  findDuplicateIds,
  findReservedIds,
  findBrokenReferences,
  findUncitedStatements,
  findUnnamedPlaces,
  findLongFragments,
  findInvalidDates,
  findEventsOutsidePhase,
  findBrokenRegion,
  findMisplacedPoints,
  findUncitedSources,
  findOrganisationCycles,
  findUnknownLanguages,
  findForeignScripts,
  findBlankTexts,
  findHtml,
  findBadUrls,
  findDisguisedHosts,
  findMissingTranslations,
  findLinkedMirrors,
  findWrongFolder,
  findRepeatedRoles,
  findColourClashes,
  findLookAlikes,
  findPaleAccent,
  findBadLogo,
  findReservedRoles,
  findBadPhrases,
  findRepeatedCodes,
  findCitiesInCities,
  findNoPlaces,
  findMissingBoundaries,
  findPlacesWithoutShape,
  findLanguagesWithoutInterface,
  findControlCharacters,
  findClearedExamples,
  findUnsettableTexts,
  findBadTemplate,
];
