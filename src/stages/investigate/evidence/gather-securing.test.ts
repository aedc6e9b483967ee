import { describe, expect, it } from 'vitest';
import { withStoreOf } from '../../../../tests/detections/store-of-events.ts';
import { sql } from '../../../ports/sql.ts';
import type { Verdict } from '../findings.ts';
import { decideEvents, placeHandVerdicts } from '../verdicts/place-verdicts.ts';
import { gatherSecuring, type SecuringAct } from './gather-securing.ts';

const FIRST = '2026-12-05T18:00:00Z';
const USER = { type: 'IAMUser', arn: 'arn:aws:iam::111122223333:user/owner', userName: 'owner', accountId: '111122223333' };
const ROOT = { type: 'Root', arn: 'arn:aws:iam::111122223333:root', accountId: '111122223333' };

interface Call {
  readonly id: string;
  readonly at: string;
  readonly source: string;
  readonly api: string;
  readonly verdict: Verdict;
  readonly request?: object;
  readonly identity?: object;
  readonly error?: string;
}

const gathered = (calls: readonly Call[], first: string | null = FIRST): Promise<readonly SecuringAct[]> =>
  withStoreOf(
    calls.map(({ id, at, source, api, request, identity = USER, error }) => ({
      eventVersion: '1.11',
      eventID: id,
      eventTime: at,
      eventSource: `${source}.amazonaws.com`,
      eventName: api,
      awsRegion: 'us-east-1',
      userIdentity: identity,
      ...(request === undefined ? {} : { requestParameters: request }),
      ...(error === undefined ? {} : { errorCode: error }),
    })),
    async (store) => {
      await store.derive('caller', sql`select caller, 1 as hand_id from event group by caller`);
      await store.place('session_use', { access_key_id: 'text', hand_id: 'integer', events: 'integer' }, []);
      await placeHandVerdicts(store, []);
      await decideEvents(
        store,
        calls.map(({ verdict }, eventKey) => ({ eventKey, verdict, actorId: null, reason: '' })),
      );
      return gatherSecuring(store, { first: first === null ? null : { eventId: 'first', time: first } });
    },
  );

const off = { userName: 'learner', accessKeyId: 'AKIAIOSFODNN7EXAMPLE', status: 'Inactive' };
const LATER = '2026-12-07T00:00:00Z';

describe('what the owner did to secure the account', () => {
  it('is what the record says was switched off, ended, changed, by whom, in time order', async () => {
    const acts = await gathered([
      {
        id: 'b',
        at: '2026-12-07T01:00:00Z',
        source: 'ec2',
        api: 'TerminateInstances',
        verdict: 'owner',
        identity: ROOT,
        request: { instancesSet: { items: [{ instanceId: 'i-1' }, { instanceId: 'i-2' }] } },
      },
      { id: 'a', at: LATER, source: 'iam', api: 'UpdateAccessKey', verdict: 'owner', request: off },
      { id: 'c', at: '2026-12-07T02:00:00Z', source: 'signin', api: 'PasswordUpdated', verdict: 'unclear', identity: ROOT },
    ]);
    expect(acts.map(({ eventId, deed, targets, byRoot, verdict }) => ({ eventId, deed, targets, byRoot, verdict }))).toEqual([
      { eventId: 'a', deed: 'key-inactive', targets: ['AKIAIOSFODNN7EXAMPLE'], byRoot: false, verdict: 'owner' },
      { eventId: 'b', deed: 'ended', targets: ['i-1', 'i-2'], byRoot: true, verdict: 'owner' },
      { eventId: 'c', deed: 'password-changed', targets: [ROOT.arn], byRoot: true, verdict: 'unclear' },
    ]);
  });

  it.each([
    [
      'a key switched on again',
      { id: 'a', at: LATER, source: 'iam', api: 'UpdateAccessKey', verdict: 'owner', request: { ...off, status: 'Active' } },
    ],
    ['what was refused', { id: 'a', at: LATER, source: 'iam', api: 'UpdateAccessKey', verdict: 'owner', request: off, error: 'AccessDenied' }],
    ['what the intruder did', { id: 'a', at: LATER, source: 'iam', api: 'UpdateAccessKey', verdict: 'attacker', request: off }],
    ['what was before the intruder', { id: 'a', at: '2026-12-05T17:59:59Z', source: 'iam', api: 'UpdateAccessKey', verdict: 'owner', request: off }],
    ['a call of that name of another service', { id: 'a', at: LATER, source: 'transfer', api: 'DeleteUser', verdict: 'owner' }],
  ] as const)('leaves out %s', async (_, call) => {
    expect(await gathered([call])).toEqual([]);
  });

  it('is nothing where nobody came', async () => {
    expect(await gathered([{ id: 'a', at: LATER, source: 'iam', api: 'UpdateAccessKey', verdict: 'owner', request: off }], null)).toEqual([]);
  });
});
