/** Whom a copy or an image of EC2 is shared with, as one text each: an account's id, `all`, or the ARN of an organization or a part of one. */
import { reachTexts, type Reachable } from '../../../knowledge/json-reach.ts';

export const partiesIn = (output: Reachable, list: string): readonly string[] =>
  ['UserId', 'Group', 'OrganizationArn', 'OrganizationalUnitArn'].flatMap((kind) => reachTexts(output, `${list}[].${kind}`));

/** The permission that names this party. */
export function permissionOf(party: string): Readonly<Record<string, string>> {
  if (party === 'all') return { Group: 'all' };
  if (!party.startsWith('arn:')) return { UserId: party };
  return party.includes(':ou/') ? { OrganizationalUnitArn: party } : { OrganizationArn: party };
}
