/** Which pages are of an outlet that a government runs, so that all of one outlet carry the same label. */

/**
 * Agencies and broadcasters whose line their government sets, by domain. Public broadcasters whose independence a
 * law protects are none.
 */
const RUN_BY_A_GOVERNMENT = [
  "aa.com.tr",
  "cgtn.com",
  "ria.ru",
  "rt.com",
  "sarabic.ae",
  "sputnikglobe.com",
  "sputniknews.africa",
  "tass.com",
  "tass.ru",
  "trt.global",
  "trt.net.tr",
  "trtworld.com",
  "ukrinform.de",
  "ukrinform.net",
];

/** True where an address is of such an outlet. */
export function isOfStateMedia(url: string): boolean {
  const { hostname } = new URL(url);
  return RUN_BY_A_GOVERNMENT.some(
    (domain) => hostname === domain || hostname.endsWith(`.${domain}`),
  );
}
