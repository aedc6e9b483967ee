/** The links of a message: where they lead, and what they pretend to lead to. */
import type { Anchor } from './markup.ts';

export interface Link {
  readonly url: string;
  /** Lower case, punycode where it is not ASCII; null when the address cannot be read. */
  readonly host: string | null;
  /** `user@` before the host, which only serves to mislead. */
  readonly hasUser: boolean;
  /** A host the page showed for this link; null for a link in plain text. */
  readonly shownHost: string | null;
}

const MOST_LINKS = 200;
const URL_TEXT = /\bhttps?:\/\/[^\s<>"'）」】、。]{1,2000}/gi;
const HOST_TEXT = /^(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.)+[a-z]{2,63})(?:[/?#:].*)?$/i;

export function linksIn(body: string, anchors: readonly Anchor[]): Link[] {
  const written = [...body.matchAll(URL_TEXT)].map(([url]) => linkOf(url.replace(/[.,;:!?)\]]+$/, ''), null));
  const marked = anchors
    .filter(({ href }) => /^https?:/i.test(href))
    .map(({ href, shown }) => linkOf(href, HOST_TEXT.exec(shown)?.[1]?.toLowerCase() ?? null));
  return [...marked, ...written].slice(0, MOST_LINKS);
}

function linkOf(url: string, shownHost: string | null): Link {
  try {
    const { hostname, username } = new URL(url);
    return { url, host: hostname.toLowerCase(), hasUser: username !== '', shownHost };
  } catch {
    return { url, host: null, hasUser: false, shownHost };
  }
}
