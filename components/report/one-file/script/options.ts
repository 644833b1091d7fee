import {
  applyOptions,
  copyLens,
} from "@/components/embed/script/apply-options";
import { parseEmbedOptions } from "@/lib/url/embed-options";

/** The script of the one-file map: the options of the address, if any, before the map comes. */
const options = parseEmbedOptions(location.search);
applyOptions(document.documentElement, options);
copyLens(document, options);
