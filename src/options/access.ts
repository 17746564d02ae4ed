/** What the browser grants of what the settings want. */
import type { Settings } from "../platform/settings.ts";
import { ALL_SITES, hasAccess, newsSites, withheld } from "../platform/site-access.ts";

export interface Access {
  /** Bundled news sites and added sites that the browser withholds. */
  withheldNews: string[];
  withheldAdded: string[];
  allSites: boolean;
}

/** The state before it is read: nothing withheld, so that nothing is said which may be untrue. */
export const UNREAD_ACCESS: Access = { withheldNews: [], withheldAdded: [], allSites: true };

export async function readAccess({ addedSites }: Settings): Promise<Access> {
  const [withheldNews, withheldAdded, allSites] = await Promise.all([
    withheld(newsSites()),
    withheld(addedSites),
    hasAccess([ALL_SITES]),
  ]);
  return { withheldNews, withheldAdded, allSites };
}
