import { startEmbed } from "../embed/embed-start";

/** The first script of the one-file map. The embed's second one is in the file too. */
startEmbed();
