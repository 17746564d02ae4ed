/** Addresses that cannot be right, by their form alone: nothing is asked of the network. */

const SHORTENERS =
  /^(?:bit\.ly|t\.co|goo\.gl|tinyurl\.com|ow\.ly|buff\.ly|is\.gd|t\.me|lnkd\.in|amzn\.to|trib\.al|reut\.rs|nyti\.ms|wapo\.st|on\.ft\.com|dlvr\.it|shorturl\.at|cutt\.ly)$/;
/** Nobody can open these, or everybody sees something else. */
const NO_HOST =
  /^(?:localhost|[\d.]+|\[.*)$|\.(?:example|test|invalid|local|internal)$|^(?:www\.)?example\.(?:com|org|net)$/;
const NO_PAGE = /[?&](?:share|source|output)=|\/(?:search|login|signin)\b/i;
/** Parameters that identify a reader or a campaign rather than a page. */
const TRACKING = /^(?:utm_|fbclid$|gclid$|mc_|ref$|cmpid$|ocid$|smid$|at_)/;

/** What is wrong with an address that a reader is to open, and the remedy; null where nothing shows. */
export function addressFault(url: string): string | null {
  if (!url.startsWith("https://") || !URL.canParse(url))
    return "is not an https address: give the page's https address";
  const { hostname, pathname, search, searchParams, hash, username, port } = new URL(url);
  if (username !== "" || port !== "") return "has a user or a port: give the address without it";
  if (NO_HOST.test(hostname) || !hostname.includes("."))
    return "has no public host: give a page that everybody can open";
  if (SHORTENERS.test(hostname)) return "is shortened: give the page itself";
  if (/^(?:amp|m|mobile)\./.test(hostname)) return "is a telephone's copy: give the page itself";
  if (pathname === "/" && search === "") return "is a site, not a page: give the page";
  const tracking = [...searchParams.keys()].find((name) => TRACKING.test(name));
  if (tracking !== undefined) return `carries the tracking parameter ${tracking}: remove it`;
  if (hash !== "") return "has a fragment: give the page alone";
  if (NO_PAGE.test(pathname + search))
    return "is a search, a share or a log-in: give the page itself";
  const bare = pathname.replace(/\([^()]*\)$/, "");
  if (/%25|\s|[)\],.;:'"”>]$|\.\.|\/\/|…/.test(bare))
    return "has a slip of copying in it: copy it once more";
  return null;
}
