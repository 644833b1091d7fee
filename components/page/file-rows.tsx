import { Fragment } from "react";
import type { DownloadRow } from "@/wording/download/list-downloads";

/** Files to save, those of one purpose in a line. */
export function FileRows({ rows }: { rows: readonly DownloadRow[] }) {
  return (
    <ul role="list">
      {rows.map(({ label, files }) => (
        <li key={files[0]?.href}>
          {label !== "" && `${label}: `}
          {files.map((file, index) => (
            <Fragment key={file.href}>
              {index > 0 && ", "}
              <FileLink {...file} />
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** It is saved under the name in its address. */
export function FileLink({ href, kind }: DownloadRow["files"][number]) {
  return (
    <a href={href} download="">
      {kind}
    </a>
  );
}
