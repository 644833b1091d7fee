import { existsSync, realpathSync, statSync } from "node:fs";
import { homedir, userInfo } from "node:os";
import path from "node:path";
import { root } from "../setup/run.mjs";
import { Stop } from "../setup/stop.mjs";

/** Folders that no publication may touch. */
type Protected = { project: string; homes: string[] };

/** The project that runs, and the home folder of who runs it. */
function listProtected(): Protected {
  return { project: root, homes: [homedir(), ownHome()] };
}

/** The home folder by the system's list of users, whatever HOME says. */
function ownHome(): string {
  try {
    return userInfo().homedir;
  } catch {
    // A container may run under a number that has no user.
    return homedir();
  }
}

/**
 * Stops where a folder is the root, a home folder or the project's own, holds one of them, or lies in
 * the project. Folders are compared as the disk knows them: neither a link nor another spelling of
 * the name leads around it. `target` is a real path; its end need not exist yet.
 */
export function refuseProtected(
  target: string,
  { project, homes }: Protected = listProtected(),
): void {
  const refuse = (what: string) => {
    throw new Stop(
      `${target} ${what}, which is never published to: name a folder of its own, such as --to /srv/maps`,
    );
  };
  if (path.dirname(target) === target) refuse("is the root of the disk");
  // Homes of other users, too; /root and /var/root are that of the administrator.
  if (/^(\/home|\/Users)(\/[^/]+)?$|^(\/var)?\/root$/.test(target))
    refuse("is a home folder, or holds one");
  for (const home of homes.filter((folder) => folder !== "")) {
    if (holds(target, home)) refuse("is a home folder, or holds one");
  }
  if (holds(target, project))
    refuse("is the project's own folder, or holds it");
  if (holds(project, target)) refuse("lies in the project's own folder");
}

/** Whether `inner` is `outer` or lies in it, as far as they exist. */
function holds(outer: string, inner: string): boolean {
  const wanted = identify(outer);
  if (wanted === null) return false;
  const start = existsSync(inner) ? realpathSync(inner) : path.resolve(inner);
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (identify(folder) === wanted) return true;
    if (path.dirname(folder) === folder) return false;
  }
}

/** Null for what isn't there; what can't be looked into (a file on the way) isn't there either. */
function identify(folder: string): string | null {
  try {
    const { dev, ino } = statSync(folder, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}
