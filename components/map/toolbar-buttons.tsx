import {
  toolbarActions,
  type ToolbarAction,
} from "@/browser/leaflet/toolbar-actions";

export type ToolbarWords = Record<ToolbarAction, string> & {
  toolbar: string;
  leaveFullScreen: string;
};

const icons: Record<Exclude<ToolbarAction, "region">, string> = {
  zoomIn: "M8 3v10M3 8h10",
  zoomOut: "M3 8h10",
  left: "M10 3L5 8l5 5",
  right: "M6 3l5 5l-5 5",
  up: "M3 10l5-5l5 5",
  down: "M3 6l5 5l5-5",
  fullScreen: "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3",
};

type ToolbarButtonsProps = { words: ToolbarWords; isFullScreen?: boolean };

/** The buttons under the map. Whoever listens to them decides what they do. */
export function ToolbarButtons({
  words,
  isFullScreen = false,
}: ToolbarButtonsProps) {
  return toolbarActions.map((action) => {
    const leaves = action === "fullScreen" && isFullScreen;
    const label = leaves ? words.leaveFullScreen : words[action];
    return (
      <button
        key={action}
        type="button"
        className="map-button"
        data-action={action}
        aria-label={label}
        title={label}
      >
        {action === "region" ? (
          label
        ) : (
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={icons[action]} />
          </svg>
        )}
      </button>
    );
  });
}
