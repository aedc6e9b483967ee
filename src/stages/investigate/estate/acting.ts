/** Who made a call, in the short form every estate record keeps. */
import type { NotableEvent } from '../notable-event.ts';
import type { Acting } from './estate.ts';

const TEXT_MOST = 2_048;
const cut = (text: string | null): string | null => (text === null || text === '' ? null : text.slice(0, TEXT_MOST));

export function actingIn(event: NotableEvent): Acting {
  return {
    eventKey: event.key,
    eventId: event.id,
    time: event.time,
    principal: cut(event.arn) ?? (event.identityType === 'AWSService' ? cut(event.invokedBy) : null) ?? cut(event.principalId) ?? cut(event.userName),
    accessKeyId: cut(event.accessKeyId),
    sessionCreated: cut(event.sessionCreated),
    ip: cut(event.ip),
    userAgent: event.userAgent === null ? null : event.userAgent.slice(0, 256),
    invokedBy: cut(event.invokedBy),
    identityType: cut(event.identityType),
  };
}
