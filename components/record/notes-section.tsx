import type { ReactNode } from "react";
import { Notes, type NotesProps } from "./notes";

type NotesSectionProps = NotesProps & {
  title: ReactNode;
  /** Level of the heading; 2 unless the section lies within another. */
  level?: 2 | 3;
};

/** The notes of a page under their heading: the one place where both are put together. */
export function NotesSection({
  title,
  level = 2,
  ...props
}: NotesSectionProps) {
  const Heading = `h${level}` as const;
  const id = `${props.scope}-notes`;
  return (
    <section className="record-sources" aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      <Notes {...props} />
    </section>
  );
}
