import { describe, expect, it } from 'vitest';
import { outcomeOf } from './outcome.ts';
import { event } from './sample-event.ts';

const SIGN_IN = { source: 'signin.amazonaws.com' };

describe('outcomeOf', () => {
  it.each([
    ['no error', event('CreateUser', {}), 'succeeded'],
    ['AccessDenied', event('CreateUser', { error: 'AccessDenied' }), 'denied'],
    ['AccessDeniedException', event('GetParameter', { error: 'AccessDeniedException' }), 'denied'],
    ['Client.UnauthorizedOperation', event('RunInstances', { error: 'Client.UnauthorizedOperation' }), 'denied'],
    ['VpceAccessDenied', event('GetObject', { error: 'VpceAccessDenied' }), 'denied'],
    ['a dry run', event('RunInstances', { error: 'Client.DryRunOperation' }), 'failed'],
    ['a limit', event('RunInstances', { error: 'Client.VcpuLimitExceeded' }), 'failed'],
    ['not there', event('GetUser', { error: 'NoSuchEntityException' }), 'failed'],
    [
      'a sign-in that failed, with a message only',
      event('ConsoleLogin', { ...SIGN_IN, errorMessage: 'Failed authentication', response: { ConsoleLogin: 'Failure' } }),
      'failed',
    ],
    ['a sign-in that failed, without response', event('ConsoleLogin', { ...SIGN_IN, errorMessage: 'Failed authentication' }), 'failed'],
    ['a sign-in that worked', event('ConsoleLogin', { ...SIGN_IN, response: { ConsoleLogin: 'Success' } }), 'succeeded'],
    ['a message without a code elsewhere', event('CreateUser', { errorMessage: 'note' }), 'succeeded'],
  ])('%s', (_says, given, outcome) => {
    expect(outcomeOf(given)).toBe(outcome);
  });
});
