/** A bare stage for trying the account: an administrator with a key, and everything recorded so far. */
import { secondsOf } from '../clock.ts';
import { makeUser } from '../owners/estate.ts';
import { Stage } from '../stage.ts';
import { Client } from './client.ts';
import type { CloudTrailRecord } from './cloudtrail-record.ts';
import type { Hand } from './call.ts';

export interface Bench {
  readonly stage: Stage;
  readonly admin: Client;
  /** Plays the agenda for this many seconds. */
  readonly wait: (seconds: number) => void;
  /** Records delivered until now, in order of eventTime; call it last. */
  readonly records: () => readonly CloudTrailRecord[];
}

const FROM = secondsOf('2026-03-02T00:00:00Z');

export function bench(hand: Hand = 'owner', billed = false): Bench {
  const stage = new Stage({ seedText: 'bench', from: FROM, to: FROM + 30 * 86_400, scale: 1, detailedTruth: true, billed });
  const key = stage.longAgo(1, () => makeUser(stage, { name: 'admin', policies: ['AdministratorAccess'], key: true, password: true }));
  if (key === null) throw new Error('the bench has no key');
  const admin = new Client(stage.account, key, { hand, address: '192.3.1.1', userAgent: 'bench' });
  return {
    stage,
    admin,
    wait: (seconds) => {
      for (const _ of stage.agenda.playUntil(stage.clock.now + seconds));
    },
    records: () => [...stage.play()].flatMap((file) => file.records).sort((a, b) => a.eventTime.localeCompare(b.eventTime)),
  };
}
