/** The practice account as its owner reaches it: the real SDK clients, with the practice account in place of the network. */
import { awsAccount } from '../../../edges/aws/aws-account.ts';
import { loadService } from '../../../edges/aws/load-service.ts';
import { readOnly } from '../../../edges/aws/read-only.ts';
import { whoAmI } from '../../../edges/aws/who-am-i.ts';
import { practiceHandler } from '../../../edges/aws-wire/practice-handler.ts';
import { wireServices } from '../../../edges/aws-wire/wire-services.ts';
import { awsServices } from '../../../knowledge/aws-calls/index.ts';
import type { AwsAccount } from '../../../ports/aws-account.ts';
import type { AwsCaller } from '../../../ports/aws-caller.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { DrillWorld, LiveKey } from '../../../practice/index.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Drill } from './drill.ts';
import { say } from './tell-drill.ts';

export interface DrillAccount {
  /** Refuses every call that is not a read. */
  readonly looking: AwsAccount;
  /** May change the account. */
  readonly acting: AwsAccount;
  readonly caller: AwsCaller;
  readonly clock: Clock;
}

/**
 * Signs the owner in anew: a session of twelve hours, as `aws login` and CloudShell give. A user on whom AWS put its quarantine cannot read the logs,
 * and one who was stopped because the intruder acts as them can do nothing: then the owner signs in as root, and is told why.
 */
export async function signedIn(drill: Drill): Promise<DrillAccount> {
  const { world, cli } = drill;
  const usual = await signedInWith(world, world.signIn());
  const { kind } = usual.caller.quarantine;
  if (kind === 'none') return usual;
  say(cli, `${(kind === 'attached' ? QUARANTINED : STOPPED)[cli.language]}\n`);
  return rootSignedIn(drill);
}

/** As root, whom no plan cuts off. */
export const rootSignedIn = ({ world }: Drill): Promise<DrillAccount> => signedInWith(world, world.signInAsRoot());

/** Throws when the owner cannot sign in: the story would make no sense. */
async function signedInWith({ live }: DrillWorld, key: LiveKey): Promise<DrillAccount> {
  const credentials = () => Promise.resolve(key);
  const services = wireServices(
    awsServices().map(({ service }) => service),
    async (service) => {
      const file = await loadService(service);
      return 'client' in file ? file : null;
    },
  );
  const acting = awsAccount({ credentials, http: practiceHandler(live, services, { clock: live.clock }), clock: live.clock });
  const looking = readOnly(acting);
  const who = await whoAmI(looking, credentials);
  if (who.kind === 'refused') throw new Error(`the owner of the practice account cannot sign in: ${who.refused.kind}`);
  return { looking, acting, caller: who.caller, clock: live.clock };
}

const QUARANTINED: Bilingual = {
  ja: 'AWS があなたのユーザーに隔離ポリシー (AWSCompromisedKeyQuarantine) を付けていて、ログを読めません。隔離は外さず、ルートユーザーでサインインして続けます。',
  en: 'AWS has put your user under quarantine (AWSCompromisedKeyQuarantine), so it cannot read the logs. Leave the quarantine in place: you go on signed in as root.',
};

const STOPPED: Bilingual = {
  ja: 'いつものユーザーは、犯人にも使われていたので止めてあり、何も見られません。ルートユーザーでサインインして続けます。',
  en: 'Your usual user is stopped, for the intruder acted as it too, and can see nothing: you go on signed in as root.',
};
