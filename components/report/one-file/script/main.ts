/**
 * The script of the one-file map. It stands at the end of the document, so that nothing waits: the
 * options of the address first, then the embed's own map.
 */
import "./options";
import "@/components/embed/script/main";
