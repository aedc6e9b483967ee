/** What silences GuardDuty without switching it off: filters that put findings away, lists of addresses it is told to trust. */
import type { Thing, ThingKind } from '../../../account/things.ts';
import { arnIn, textIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply } from '../../live-service.ts';
import { paged } from '../../paging.ts';

const NOT_THERE = new Refusal('BadRequestException', 'The request is rejected because the input resource does not exist.', 400);

type Kind = Extract<ThingKind, 'finding-filter' | 'trusted-addresses'>;
const PART = { 'finding-filter': ['filter', 'FilterName'], 'trusted-addresses': ['ipset', 'IpSetId'] } as const;

const listOf =
  <K extends Kind>(kind: K, member: string) =>
  (call: LiveCall): LiveReply =>
    answered(paged(call, member, call.account.states.things.of(kind, call.region), { keyOf: ({ id }) => id, show: ({ id }) => id }));

const named =
  <K extends Kind>(kind: K, act: (call: LiveCall, thing: Thing<K>) => LiveReply) =>
  (call: LiveCall): LiveReply => {
    const found = call.account.states.things.get(kind, call.region, textIn(call.input, PART[kind][1]));
    return found === null ? NOT_THERE : act(call, found);
  };

const asked =
  (kind: Kind) =>
  (call: LiveCall): string =>
    arnIn(call, 'guardduty', `detector/${textIn(call.input, 'DetectorId')}/${PART[kind][0]}/${textIn(call.input, PART[kind][1])}`);

/** Only switching a list on needs it (GuardDuty user guide, "Permissions required to upload trusted IP lists and threat lists"). */
const writingItsRole: NonNullable<LiveOperation['also']> = ({ account, input }) =>
  input['Activate'] === true
    ? [
        {
          action: 'iam:PutRolePolicy',
          resource: `arn:aws:iam::${account.id}:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty`,
        },
      ]
    : [];

/** @param within answers only about a detector that is there */
export const silencers = (
  within: (answer: (call: LiveCall) => LiveReply, resource?: LiveOperation['resource'], also?: LiveOperation['also']) => LiveOperation,
): Readonly<Record<string, LiveOperation>> => ({
  ListFilters: within(listOf('finding-filter', 'FilterNames')),
  ListIPSets: within(listOf('trusted-addresses', 'IpSetIds')),
  GetFilter: within(
    named('finding-filter', (_, { id, facts }) => answered({ Name: id, Action: facts.action, FindingCriteria: { Criterion: {} } })),
    asked('finding-filter'),
  ),
  GetIPSet: within(
    named('trusted-addresses', (_, { facts }) =>
      answered({ Name: facts.name, Format: 'TXT', Location: facts.location, Status: facts.active ? 'ACTIVE' : 'INACTIVE' }),
    ),
    asked('trusted-addresses'),
  ),
  UpdateFilter: within(
    named('finding-filter', (call, { id, facts }) => {
      const action = textIn(call.input, 'Action');
      if (action === 'ARCHIVE' || action === 'NOOP') facts.action = action;
      return answered({ Name: id });
    }),
    asked('finding-filter'),
  ),
  UpdateIPSet: within(
    named('trusted-addresses', (call, { facts }) => {
      if (typeof call.input['Activate'] === 'boolean') facts.active = call.input['Activate'];
      return answered({});
    }),
    asked('trusted-addresses'),
    writingItsRole,
  ),
});
