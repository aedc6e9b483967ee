/** Roles Anywhere has no SDK client here: its requests are made and read by hand, and must fit each other. */
import { expect, it } from 'vitest';
import { practiceHandler } from '../../src/edges/aws-wire/practice-handler.ts';
import { wireServices } from '../../src/edges/aws-wire/wire-services.ts';
import { awsAccount } from '../../src/edges/aws/aws-account.ts';
import { reach, reachText } from '../../src/knowledge/json-reach.ts';
import { openEmptyAccount } from '../../src/practice/live/open-live-account.ts';
import { founder } from '../../src/practice/owners/estate.ts';

it('switches an anchor off and on again over the wire, in its Region, and knows none elsewhere', async () => {
  const { live, stage } = openEmptyAccount();
  const made = stage.must(founder(), 'rolesanywhere:CreateTrustAnchor', { name: 'backup' }, 'eu-west-1').response;
  const trustAnchorId = reachText(made, 'trustAnchor.trustAnchorId') ?? '';
  const http = practiceHandler(
    live,
    wireServices([], () => Promise.resolve(null)),
    { clock: live.clock, silenceMs: 60_000 },
  );
  const account = awsAccount({ credentials: () => Promise.resolve(live.signIn('root')), http, clock: live.clock, random: () => 0.5 });
  const ask = (operation: string, region = 'eu-west-1') => account.ask({ service: 'rolesanywhere', operation, region, input: { trustAnchorId } });
  const enabled = async () => {
    const answer = await ask('GetTrustAnchor');
    return answer.kind === 'found' ? reach(answer.output, 'trustAnchor.enabled')[0] : answer.kind;
  };
  expect(await enabled()).toBe(true);
  expect((await ask('DisableTrustAnchor')).kind).toBe('found');
  expect(await enabled()).toBe(false);
  const session = { trustAnchorId, profileId: '', roleArn: '' };
  expect(stage.account.call(founder(), 'rolesanywhere:CreateSession', session, 'eu-west-1').error).toBe('AccessDeniedException');
  expect((await ask('EnableTrustAnchor')).kind).toBe('found');
  expect(await enabled()).toBe(true);
  expect((await ask('GetTrustAnchor', 'us-east-1')).kind).toBe('absent');
});
