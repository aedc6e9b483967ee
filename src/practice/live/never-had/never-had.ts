/** Answers for everything of the catalogue that nobody in this account ever has. */
import { answered, Refusal, type LiveOperation, type LiveService } from '../live-service.ts';
import type { NeverHad } from './had.ts';
import { NO_MACHINES } from './machines.ts';
import { NO_OTHERS } from './others.ts';

/** A service of each table, with operations written by hand in place of what the tables say. */
export function withNeverHad(written: readonly LiveService[]): readonly LiveService[] {
  const byKey = new Map(written.map((service) => [service.service, service]));
  for (const [key, had] of Object.entries({ ...NO_MACHINES, ...NO_OTHERS })) {
    const hand = byKey.get(key);
    byKey.set(key, {
      ...hand,
      service: key,
      wording: hand?.wording ?? had.wording,
      operations: { ...operationsOf(had), ...hand?.operations },
    });
  }
  return [...byKey.values()];
}

function operationsOf({ empty, absent = {}, fixed = {} }: NeverHad): Readonly<Record<string, LiveOperation>> {
  const operations: Record<string, LiveOperation> = {};
  for (const [operation, members] of Object.entries(empty)) {
    const output = Object.fromEntries(members.split(' ').map((member) => [member, []]));
    operations[operation] = { run: () => answered(output) };
  }
  for (const [code, names] of Object.entries(absent))
    for (const operation of names.split(' '))
      operations[operation] = { run: () => new Refusal(code, WORDS[code] ?? 'The requested resource does not exist.') };
  for (const [operation, output] of Object.entries(fixed)) operations[operation] = { run: () => answered(output) };
  return operations;
}

const WORDS: Readonly<Record<string, string>> = {
  AWSOrganizationsNotInUseException: 'Your account is not a member of an organization.',
  SubscriptionRequiredException: 'AWS Premium Support Subscription is required to use this service.',
  ClusterNotFoundException: 'Cluster not found.',
  BadRequestException: 'The request is rejected because the input detectorId is not owned by the current account.',
  NoSuchPublicAccessBlockConfiguration: 'The public access block configuration was not found',
};
