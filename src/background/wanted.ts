import { belongsTo, hostnameOf } from "../platform/host.ts";
import type { Settings } from "../platform/settings.ts";
import { newsSiteOf } from "../platform/site-access.ts";

/** True where the page at an address is to be read without being asked for. */
export function isWanted(url: string | undefined, { runs, addedSites }: Settings): boolean {
  if (url === undefined || !URL.canParse(url) || runs === "when-asked") return false;
  const host = hostnameOf(url);
  if (runs === "all-sites" || newsSiteOf(host) !== null) return true;
  return addedSites.some((site) => belongsTo(host, site));
}
