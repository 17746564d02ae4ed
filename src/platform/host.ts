/**
 * The host name of an address or of what a reader typed for one: lower case, without `www.`.
 * Null for what names no host: text with spaces, a file, a pattern.
 */
export function hostOf(address: string): string | null {
  const typed = address.trim();
  if (typed === "" || /[\s*]/.test(typed)) return null;
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return null;
  const host = hostname.replace(/^www\./, "").replace(/\.$/, "");
  return host.includes(".") || host === "localhost" ? host : null;
}

/** The host name of a page's address as it stands; empty for a file or what is no address. */
export function hostnameOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : "";
}

/** True where the host is the site or lies below it. */
export function belongsTo(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
