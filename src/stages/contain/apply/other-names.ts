/** Names under which the log knows the intruder's temporary hands: federated users, and sessions of roles. */
import type { Findings } from '../../investigate/index.ts';

/** `arn:aws:sts::123456789012:federated-user/x`, `...:assumed-role/role/x` */
const NAMED = /:(?:federated-user\/|assumed-role\/[^/]+\/)([^/]+)$/;

/** Those the owner never acted as: a session of a machine both sides use goes on as the owner's. */
export function otherNames({ actors, footholds }: Pick<Findings, 'actors' | 'footholds'>): readonly string[] {
  const his = [...actors.filter(({ kind }) => kind === 'attacker').flatMap(({ principals }) => principals), ...footholds.map(({ target }) => target)];
  const others = new Set(actors.filter(({ kind }) => kind !== 'attacker').flatMap(({ principals }) => principals));
  return [...new Set(his.filter((arn) => !others.has(arn)).flatMap((arn) => NAMED.exec(arn)?.[1] ?? []))];
}
