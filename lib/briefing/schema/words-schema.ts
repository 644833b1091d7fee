import { z } from "zod";
import { localTextSchema } from "./text-schema";

/**
 * Phrases that name what a briefing is about. The interface has a neutral one for each (`Occasion` in
 * messages/), with the same arguments in braces.
 */
const phraseNames = [
  "heading",
  "organisations",
  "role",
  "noRole",
  "roleNotFound",
  "part",
  "partByPhase",
  "did",
  "shownPhase",
  "lines",
  "linesKey",
  "dated",
  "tableCaption",
  "regionCaption",
  "placeCaption",
  "rolesCaption",
  "historyCaption",
  "organisationsCaption",
  "figureDescription",
  "figureLegend",
  "figureDisagreements",
  "eventsTitle",
  "projectEvent",
  "assessmentEvent",
  "relatedEvent",
  "timelineTitle",
] as const;

/** Phrases that briefings of before may still have, and that nothing says. */
export const droppedPhrases: readonly string[] = [
  "tableCaption",
] satisfies PhraseName[];

export type PhraseName = (typeof phraseNames)[number];

export const wordsSchema = z.partialRecord(
  z.enum(phraseNames),
  localTextSchema,
);
