/**
 * What notes are written from, injected only where there is a note to write. No function of this script
 * outlives it, so that the browser drops its text: more than a megabyte in every tab with a note.
 */
import json from "sidenote:prose";
import type { EditedProse } from "../core/prose.ts";
import { world } from "../platform/world.ts";

world.sidenoteProse = JSON.parse(json) as EditedProse;
