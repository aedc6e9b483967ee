/** A hijacked account on moto, planted by boto3 and investigated from the log of the same happenings; commands of Hikeshi run on it as its owner types them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runHikeshi, type Ran } from '../../cli/recorded-world.ts';
import { motoServer, type MotoServer } from '../moto-server.ts';
import { happenedLog, OWNERS_ADDRESS, type Call } from './happened-log.ts';

/** Kind, then thing, then what boto3 sees of it. */
export type Seen = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface Planted {
  readonly own: {
    readonly keys: Readonly<Record<'hana' | 'deploy' | 'reader', { readonly id: string; readonly secret: string }>>;
    readonly web: string;
    readonly snapshot: string;
    readonly oldSnapshot: string;
    readonly oldImage: string;
    readonly image: string;
  };
  readonly his: {
    readonly plantedKey: string;
    readonly keyOfKenji: string;
    readonly device: string;
    readonly made: {
      readonly machines: Readonly<Record<string, readonly string[]>>;
      readonly grown: readonly string[];
      readonly spot: readonly string[];
      readonly spotFleet: string;
      readonly fleet: string;
      readonly tasks: readonly string[];
      readonly disk: string;
      readonly address: string;
      readonly mapping: string;
      readonly gateway: string;
    };
  };
  readonly calls: readonly Call[];
  /** Before the intruder came. */
  readonly estate: Seen;
}

export interface HijackedAccount {
  readonly moto: MotoServer;
  readonly planted: Planted;
  readonly caseFolder: string;
  /** Everything boto3 sees now. */
  look(): Seen;
  /** `hikeshi ...` on the case, signed in as the owner; `answer` is typed when asked. */
  run(args: readonly string[], answer?: string | null): Promise<Ran>;
  close(): Promise<void>;
}

export const ACCOUNT = '123456789012';

const TASKS_GO_ON = { model_name: 'ecs::task', transition: { progression: 'manual', times: 10_000 } };

/** @param seed of moto's own random ids: the same seed plants the same ids */
export async function hijackedAccount(seed = 1): Promise<HijackedAccount> {
  const moto = await motoServer({ MOTO_IAM_LOAD_MANAGED_POLICIES: 'true', MOTO_EC2_LOAD_DEFAULT_AMIS: 'false' });
  await fetch(`${moto.url}/moto-api/seed?a=${seed}`, { method: 'POST' });
  // Left alone, moto's tasks end a little more at each look.
  await fetch(`${moto.url}/moto-api/state-manager/set-transition`, { method: 'POST', body: JSON.stringify(TASKS_GO_ON) });
  const planted = moto.run('contain/plant.py') as Planted;
  const folder = mkdtempSync(join(tmpdir(), 'hikeshi-moto-'));
  const caseFolder = join(folder, 'case');
  const { hana, deploy } = planted.own.keys;
  const records = happenedLog(planted.calls, { owner: hana.id, leaked: deploy.id });
  writeFileSync(join(folder, 'event_history.json'), JSON.stringify({ Records: records }));
  // AWS's own chain reads credentials from the process.
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: hana.id, AWS_SECRET_ACCESS_KEY: hana.secret });
  const run = (args: readonly string[], answer: string | null = null): Promise<Ran> =>
    runHikeshi([...args, '--case', caseFolder, '--lang', 'en'], {
      workingFolder: folder,
      env: { AWS_ENDPOINT_URL: moto.url, AWS_REGION: 'us-east-1' },
      ask: () => Promise.resolve(answer),
    });
  // The owner's word on the one question the log leaves: that the address at home is hers.
  const { code, err } = await run(['investigate', join(folder, 'event_history.json'), '--mine', OWNERS_ADDRESS]);
  if (code !== 0) throw new Error(`investigate: ${err}`);
  return {
    moto,
    planted,
    caseFolder,
    look: () => moto.run('contain/eyes.py') as Seen,
    run,
    async close() {
      for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) Reflect.deleteProperty(process.env, name);
      rmSync(folder, { recursive: true, force: true });
      await moto.stop();
    },
  };
}
