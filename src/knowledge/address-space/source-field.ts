/**
 * What CloudTrail's `sourceIPAddress` (or a person) wrote: an address, a service's name, or something that only looks like an address.
 * Source: CloudTrail record contents, `sourceIPAddress`: an address, the DNS name of the calling service, or `AWS Internal`.
 */
import { parseAddress, parseBlock } from './parse-address.ts';
import type { ParsedAddress } from './parse-address.ts';

export type SourceField =
  | { readonly form: 'address'; readonly address: ParsedAddress; /** True for `::ffff:192.0.2.1`. */ readonly mapped: boolean }
  /** `ec2.amazonaws.com`: an AWS service made the call on behalf of someone in the account. */
  | { readonly form: 'service-name'; readonly service: string }
  /** `AWS Internal`: AWS itself, or the console acting for a signed-in person. */
  | { readonly form: 'aws-internal' }
  /** `203.0.113.9, 10.0.0.1`: a chain of proxies; the parts in the order written, at most 20. */
  | { readonly form: 'list'; readonly parts: readonly string[] }
  /** `10.0.0.0/8`: many addresses at once. */
  | { readonly form: 'block' }
  /** `198.051.100.007` or `203.0.113.x`: shaped like an address, but digits were changed or hidden; whoever shared the log did that. */
  | { readonly form: 'anonymised' }
  | { readonly form: 'other' };

const SERVICE = /^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){0,4}\.(amazonaws\.com|amazonaws\.com\.cn|aws\.internal|amazon\.com|aws\.amazon\.com)$/i;
const HIDDEN_OCTETS = /^(\d{1,3}|[x*]{1,3})(\.(\d{1,3}|[x*]{1,3})){3}$/i;

/** Reads one source field. Never throws; text of any length and content is fine. */
export function readSourceField(text: string): SourceField {
  const written = text.trim();
  const address = parseAddress(written);
  if (address !== null) return { form: 'address', address, mapped: address.family === 4 && written.includes(':') };
  if (/^aws internal$/i.test(written)) return { form: 'aws-internal' };
  if (written.length <= 255 && SERVICE.test(written)) return { form: 'service-name', service: written.toLowerCase() };
  if (parseBlock(written) !== null) return { form: 'block' };
  if (written.includes(',')) return readList(written);
  if (written.length <= 15 && HIDDEN_OCTETS.test(written) && octetsAreHidden(written)) return { form: 'anonymised' };
  return { form: 'other' };
}

/** A leading zero or a letter hides the true octet; 256 and above is simply no address. */
const octetsAreHidden = (text: string): boolean =>
  text.split('.').some((octet) => /^0\d|[x*]/i.test(octet)) && text.split('.').every((octet) => !(Number(octet) > 255));

function readList(text: string): SourceField {
  const parts = text
    .slice(0, 1_000)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 && parts.some((part) => parseAddress(part) !== null) ? { form: 'list', parts: parts.slice(0, 20) } : { form: 'other' };
}
