/** Pieces of which fixes are written. */
import type { AwsCall } from '../../../ports/aws-account.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { FixStep, Permission, Undo } from './fix.ts';

type Input = Readonly<Record<string, unknown>>;

export const call = (service: string, operation: string, region: string, input: Input): AwsCall => ({ service, operation, region, input });

export const undoneBy = (...calls: readonly AwsCall[]): Undo => ({ kind: 'calls', calls: () => calls });

export const notUndone = (why: Bilingual): Undo => ({ kind: 'none', why });

/** A step whose call is known from the start. */
export const step = (id: string, does: Bilingual, made: AwsCall, undo: Undo): FixStep => ({ id, does, call: () => made, undo });

/** A guard works by a role of its own, which AWS makes the first time in the name of whoever switches the guard on. */
export const makesOwnRole = (service: string, role: string): Permission => ({
  action: 'iam:CreateServiceLinkedRole',
  on: (account) => `arn:aws:iam::${account}:role/aws-service-role/${service}/${role}`,
});

export const FREE: Bilingual = { ja: '無料です。', en: 'Free of charge.' };

/** A step that stands alone, such as one region of many. */
export const alone = (id: string, does: Bilingual, made: AwsCall, undo: Undo): FixStep => ({ ...step(id, does, made, undo), alone: true });
