"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";

type EmbedDialogPreviewProps = {
  title: string;
  src: string;
  /** The reader pressed Escape in the preview, where the dialog can't hear it. */
  onEscape: () => void;
};

type FromEmbed = { source?: string; type?: string; height?: unknown } | null;

/** The embed as it will be. It has all of its height, so that it does not end within a line. */
export function EmbedDialogPreview({
  title,
  src,
  onEscape,
}: EmbedDialogPreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState<number>();
  const hear = useEffectEvent(
    ({ data, source }: MessageEvent<FromEmbed>): void => {
      if (source === null || source !== frame.current?.contentWindow) return;
      if (data?.source !== "briefing-map") return;
      if (data.type === "height" && Number.isFinite(data.height))
        setHeight(data.height as number);
      if (data.type === "escape") onEscape();
    },
  );
  useEffect(() => {
    const listen = (event: MessageEvent<FromEmbed>): void => hear(event);
    addEventListener("message", listen);
    return () => removeEventListener("message", listen);
  }, []);
  return (
    <iframe
      // A frame of its own for each address: another address for the old one would be a step in the
      // history of the page.
      key={src}
      ref={frame}
      className="embed-preview"
      title={title}
      src={src}
      style={{ blockSize: height }}
    />
  );
}
