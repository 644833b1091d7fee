// @ts-check
/** Ends a command with one line for the person who ran it; the line names the remedy. */
export class Stop extends Error {}

/**
 * Runs the body of a command; a Stop is shown as its line alone, without a
 * stack trace, and makes the exit status 1.
 * @param {() => Promise<void>} body
 */
export async function runCommand(body) {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
