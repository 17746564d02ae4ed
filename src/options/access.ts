/** What the browser grants of what the settings want. */
import type { Settings } from "../platform/settings.ts";
import {
  ALL_SITES,
  hasAccess,
  newsPatterns,
  newsSites,
  withheld,
} from "../platform/site-access.ts";

export interface Access {
  /** Bundled news sites and added sites that the browser withholds. */
  withheldNews: string[];
  withheldAdded: string[];
  allSites: boolean;
}

/** The state before it is read: nothing withheld. */
export const FULL_ACCESS: Access = { withheldNews: [], withheldAdded: [], allSites: false };

export async function readAccess({ addedSites }: Settings): Promise<Access> {
  const [news, allSites] = await Promise.all([hasAccess(newsPatterns()), hasAccess([ALL_SITES])]);
  return {
    withheldNews: news ? [] : await withheld(newsSites()),
    withheldAdded: await withheld(addedSites).catch(() => addedSites),
    allSites,
  };
}
