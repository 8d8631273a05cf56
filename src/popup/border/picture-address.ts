/** Names of networks that no public server stands in (RFC 6762, 6761, 8375, and what routers call theirs). */
const LOCAL_NAMES =
  /(?:^|\.)(?:local|localhost|localdomain|lan|home|home\.arpa|internal|intranet|corp|private)$/;
/** Where a host sends back what it is asked: this machine, private networks, link-local and shared addresses. */
const LOCAL_IPV4 =
  /^(?:0|10|127)\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^192\.(?:168\.|0\.0\.)|^198\.1[89]\.|^(?:22[4-9]|2[3-5]\d)\./;
/** Unspecified, loopback, those that wrap an IPv4 address, unique local, link-local, site-local, multicast. */
const LOCAL_IPV6 = /^\[(?:::|64:ff9b:|2002:|f[cd]|fe[89a-f]|ff)/;

/**
 * The address under which the popup may ask for a picture of a page; null when it may not. The browser keeps pages
 * away from the reader's own network and from plain connections, and must not be got round by the popup: a host of that
 * network only for a page that is there itself, `https:` only for a page that came by it, no names or passwords.
 * @param origin of the page
 */
export function pictureAddress(value: unknown, origin: string): string | null {
  const url = typeof value === "string" ? URL.parse(value) : null;
  const page = URL.parse(origin);
  if (!url || (url.protocol !== "https:" && url.protocol !== "http:")) return null;
  if (isLocalHost(url.hostname) && url.hostname !== page?.hostname) return null;
  url.username = "";
  url.password = "";
  if (url.protocol === "http:" && page?.protocol === "https:") {
    // Another port than the usual one has no twin that is known.
    if (url.port !== "") return null;
    url.protocol = "https:";
  }
  return url.href;
}

/** @param host as `URL.hostname` gives it: lower case, numbers in their plain form */
export function isLocalHost(host: string): boolean {
  const name = host.replace(/\.$/, "");
  if (name.startsWith("[")) return LOCAL_IPV6.test(name);
  if (/^\d+\.\d+\.\d+\.\d+$/.test(name)) return LOCAL_IPV4.test(name);
  return !name.includes(".") || LOCAL_NAMES.test(name);
}
