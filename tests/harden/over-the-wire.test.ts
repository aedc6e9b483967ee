/** Every fix at once over the real SDK clients and AWS's protocols: an account in which everything stands open is shut, read back and taken back. */
import { expect, it } from 'vitest';
import { practiceHandler } from '../../src/edges/aws-wire/practice-handler.ts';
import { wireServices } from '../../src/edges/aws-wire/wire-services.ts';
import { awsAccount } from '../../src/edges/aws/aws-account.ts';
import { loadSdkService } from '../../src/edges/aws/load-service.ts';
import { SERVICE_FILES } from '../../src/edges/aws/service-files.ts';
import { confirmSubscriptions } from '../../src/practice/live/services/topics.ts';
import { CHECKS } from '../../src/stages/harden/index.ts';
import { applyFixes } from '../../src/stages/harden/fix/apply-fixes.ts';
import { planFixes } from '../../src/stages/harden/fix/plan-fixes.ts';
import { undoable } from '../../src/stages/harden/fix/undo-acts.ts';
import { differences, stateOf } from '../contain/practice/account-state.ts';
import { recorded } from '../live/recorded-account.ts';
import { SIGNED } from '../live/through-sdk.ts';
import { openHouse } from './planted/house.ts';
import { PLANTED } from './planted/index.ts';
import { looked } from './practice/looking.ts';
import { memoryJournal, REGIONS, takenBack } from './practice/mending.ts';

const FIXABLE = CHECKS.filter(({ fix }) => fix !== null);
const MAIL = 'alerts@example.com';
const WISHES = { email: MAIL, limit: '20', name: 'Owner', phone: '+81-90-1234-5678' };
/** Its planting makes a trail, which the one of `trail` would make a second time. */
const PLANTED_BY_ANOTHER = new Set(['trail']);

it('shuts everything a call can shut, sees it shut, and takes it back', async () => {
  const house = openHouse();
  for (const { id } of FIXABLE) if (!PLANTED_BY_ANOTHER.has(id)) PLANTED[id]?.fix?.open.at(-1)?.plant(house);
  Object.assign(house.stage.account.states.trail, { logging: false, multiRegion: false, validatedSince: null });
  const { live } = house;
  live.advance(60);
  const services = wireServices(
    Object.keys(SERVICE_FILES).filter((one) => !SIGNED.has(one)),
    loadSdkService,
  );
  const http = practiceHandler(live, services, { clock: live.clock, silenceMs: 60_000 });
  const key = live.signIn('root');
  const account = recorded(awsAccount({ credentials: () => Promise.resolve(key), http, clock: live.clock, random: () => 0.5 }));
  const before = stateOf(live.account, REGIONS);

  const seen = await looked(house, account, FIXABLE, {}, true);
  expect(seen.results.map(({ check, state }) => [check.id, state])).toEqual(seen.results.map(({ check }) => [check.id, 'fail']));
  const plan = planFixes(seen, new Set(FIXABLE.map(({ id }) => id)), WISHES);
  expect(plan.planned.map(({ check }) => check.id).sort()).toEqual(FIXABLE.map(({ id }) => id).sort());
  expect(account.writes().filter((call) => call !== 'iam GenerateCredentialReport')).toEqual([]);
  expect(differences(before, stateOf(live.account, REGIONS))).toEqual([]);

  const journal = memoryJournal();
  const applied = await applyFixes(plan, account, journal);
  expect(applied.filter(({ outcome }) => outcome !== 'done').map(({ check, step, answer }) => [check.id, step.id, answer])).toEqual([]);
  confirmSubscriptions(house.stage.account.states, MAIL);
  live.advance(60);
  const after = await looked(house, account, FIXABLE);
  expect(after.results.filter(({ state }) => state !== 'pass').map(({ check, lines }) => [check.id, lines[0]?.says.en])).toEqual([]);

  await takenBack(account, journal);
  expect(undoable(journal.acts())).toEqual([]);
  live.advance(60);
  const stays = FIXABLE.flatMap(({ id }) => PLANTED[id]?.fix?.stays ?? []);
  expect(differences(before, stateOf(live.account, REGIONS)).filter((one) => !stays.some(([part]) => part.test(one)))).toEqual([]);
});
