import {
  defaultEmbedOptions,
  parseEmbedOptions,
  type EmbedOptions,
} from "@/lib/url/embed-options";
import { applyOptions, copyLens } from "./apply-options";
import { followPlaces } from "./open-place";
import { root } from "./root-element";

/**
 * What has to be decided before anything is painted: the options of the address, and what is open.
 * Returns the options.
 */
export function startEmbed(): EmbedOptions {
  followPlaces();
  // In a frame, paper has the height of the screen: components/embed/embed.css.
  if (window.parent !== window) root.dataset.framed = "";
  if (location.search === "") return defaultEmbedOptions;
  const options = parseEmbedOptions(location.search);
  applyOptions(root, options);
  if (options.lens !== defaultEmbedOptions.lens) {
    // As soon as the switch is there, so that the map is never seen in other colours first.
    const observer = new MutationObserver(() => {
      if (copyLens(document, options)) observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  }
  return options;
}
