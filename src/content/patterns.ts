/**
 * The compiled patterns, a script of their own before the reader: it keeps nothing of them but what it
 * makes of them, and the browser drops this script and its text, most of a megabyte.
 */
import text from "sidenote:pack";
import { world } from "../platform/world.ts";

world.sidenotePatterns = text;
