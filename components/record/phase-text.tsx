import type { ReactNode } from "react";
import type { Words } from "@/i18n/translator";
import type { CitedPhase } from "@/lib/views/cited-text";
import { Cited } from "./cited";

type PhaseTextProps = {
  phase: CitedPhase;
  scope: string;
  words: Words;
  /** What follows the summary in its paragraph. */
  children?: ReactNode;
};

/** The summary of a phase, and under it what the phase is, each statement with its own evidence. */
export function PhaseText({ phase, scope, words, children }: PhaseTextProps) {
  return (
    <>
      <p>
        <Cited cited={phase.summary} scope={scope} words={words} />
        {children}
      </p>
      {phase.statements.length > 0 && (
        <ul className="phase-statements">
          {phase.statements.map((one) => (
            <li key={one.id}>
              <Cited cited={one} scope={scope} words={words} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
