import type { Words } from "@/i18n/translator";

/** What the marks behind statements mean. */
export function SupportKey({ words }: { words: Words }) {
  return (
    <p className="support-key">
      <span className="support" aria-hidden="true" />{" "}
      {words("Record.support", { count: 1 })}{" "}
      <span className="support" data-several="" aria-hidden="true" />{" "}
      {words("Record.supportSeveral")} <span aria-hidden="true">⚑</span>{" "}
      {words("Record.disputed", { count: 1 })}
    </p>
  );
}
