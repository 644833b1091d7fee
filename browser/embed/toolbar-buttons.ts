import { toolbarActions, toolbarIcons } from "../leaflet/toolbar-actions";

const icon = (path: string): string =>
  `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${path}"/></svg>`;

/** Makes the buttons of a toolbar from its words: the document has no byte for what no script runs. */
export function addButtons(toolbar: HTMLElement): void {
  const words = toolbar.dataset.words?.split("|") ?? [];
  toolbar.append(
    ...toolbarActions.map((action, index) => {
      const button = document.createElement("button");
      const label = words[index] ?? "";
      Object.assign(button, { type: "button", className: "map-button" });
      button.dataset.action = action;
      button.title = label;
      button.setAttribute("aria-label", label);
      if (action === "region") button.textContent = label;
      else button.innerHTML = icon(toolbarIcons[action]);
      return button;
    }),
  );
}
