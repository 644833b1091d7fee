// @ts-check
import { explainSystemError } from "./obstacles.mjs";

/** Ends a command with one line for the person who ran it; the line names the remedy. */
export class Stop extends Error {}

/**
 * The one line of an error that is for the person who ran the command; null for one that nobody foresaw.
 * @param {unknown} error
 */
export function formatStop(error) {
  return error instanceof Stop ? error.message : explainSystemError(error);
}

/**
 * Runs the body of a command; an error that has a line is shown as that alone,
 * without a stack trace, and makes the exit status 1.
 * @param {() => Promise<void>} body
 */
export async function runCommand(body) {
  try {
    await body();
  } catch (error) {
    const line = formatStop(error);
    if (line === null) throw error;
    console.error(line);
    process.exitCode = 1;
  }
}
