import { expect, test } from "vitest";
import { sampleFolder } from "../briefing/briefing.sample";
import { buildBriefing } from "../load/build-briefing";
import { fillOfRole } from "./role-fills";

const { roles } = buildBriefing(sampleFolder());
const fillOf = (id: string) =>
  fillOfRole(roles.find((role) => role.id === id) ?? null);

test("a place has the colour of its role, none of its own, or is left white where no role is known", () => {
  expect(fillOf("host")).toBe("amber");
  expect(fillOf("organiser")).toBe("plain");
  expect(fillOfRole(null)).toBe("unknown");
});
