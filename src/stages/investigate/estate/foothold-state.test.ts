import { describe, expect, it } from 'vitest';
import type { Acting } from './estate.ts';
import { intrudersState } from './foothold-state.ts';
import { event } from './sample-event.ts';
import { traceEstate } from './trace-estate.ts';

const isIntruders = (by: Acting): boolean => by.accessKeyId === 'AKIAMALLORY';
const states = async (...events: readonly ReturnType<typeof event>[]) =>
  (await traceEstate(events)).footholds.map((one) => intrudersState(one, isIntruders).state);

describe('intrudersState', () => {
  it('is closed once the owner has set the password again', async () => {
    const reset = event('UpdateLoginProfile', { accessKeyId: 'AKIAOWNER', request: { userName: 'bob' } });
    expect(await states(event('UpdateLoginProfile', { request: { userName: 'bob' } }), reset)).toEqual(['closed']);
  });

  it('stays open while the intruder wrote last', async () => {
    const before = event('UpdateLoginProfile', { accessKeyId: 'AKIAOWNER', request: { userName: 'bob' } });
    expect(await states(before, event('UpdateLoginProfile', { request: { userName: 'bob' } }))).toEqual(['open']);
  });

  it('does not let a call of the owner close what holds many values', async () => {
    const again = event('AddUserToGroup', { accessKeyId: 'AKIAOWNER', request: { userName: 'eve', groupName: 'admins' } });
    expect(await states(event('AddUserToGroup', { request: { userName: 'eve', groupName: 'admins' } }), again)).toEqual(['open']);
  });
});
