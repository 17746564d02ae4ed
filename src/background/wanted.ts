import { belongsTo } from "../platform/host.ts";
import type { Settings } from "../platform/settings.ts";
import { newsSiteOf } from "../platform/site-access.ts";

/** True where pages of a host are to be read without being asked for each of them. */
export function isWanted(host: string, { runs, addedSites }: Settings): boolean {
  if (runs === "when-asked") return false;
  if (runs === "all-sites" || newsSiteOf(host) !== null) return true;
  return addedSites.some((site) => belongsTo(host, site));
}
