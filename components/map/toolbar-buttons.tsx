import {
  toolbarActions,
  toolbarIcons,
  type ToolbarAction,
} from "@/browser/leaflet/toolbar-actions";

export type ToolbarWords = Record<ToolbarAction, string> & {
  toolbar: string;
  leaveFullScreen: string;
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
            <path d={toolbarIcons[action]} />
          </svg>
        )}
      </button>
    );
  });
}
