/** How the tables of the fake account answer. */
import type { AwsAnswer, AwsFailed } from '../../../../ports/aws-account.ts';
import type { Reachable } from '../../../../knowledge/json-reach.ts';
import type { FakeRegion, FakeWorld } from './world.ts';

export type Input = Readonly<Record<string, unknown>>;
export type Handler = (world: FakeWorld, input: Input, region: FakeRegion, regionName: string) => AwsAnswer;
export type Table = Readonly<Record<string, Handler>>;

export const found = (output: unknown = {}): AwsAnswer => ({
  kind: 'found',
  output: JSON.parse(JSON.stringify(output)) as Reachable,
  requestId: 'r-1',
});
export const absent = (code = 'NoSuchEntity'): AwsAnswer => ({ kind: 'absent', code, message: 'not there' });
export const impossible = (code: string): AwsFailed => ({ kind: 'failed', cause: 'request', code, message: code });

export const text = (input: Input, key: string): string => String((input[key] as string | number | boolean | undefined) ?? '');
export const texts = (input: Input, key: string): string[] => (input[key] as string[] | undefined) ?? [];

/** An own property: a name like `constructor` is no thing of the account. */
export const at = <Thing>(things: Record<string, Thing>, name: string): Thing | undefined => (Object.hasOwn(things, name) ? things[name] : undefined);

/** Removes it, or says that it is not there. */
export function removed(things: Record<string, unknown>, name: string, code?: string): AwsAnswer {
  if (!Object.hasOwn(things, name)) return absent(code);
  delete things[name];
  return found();
}
