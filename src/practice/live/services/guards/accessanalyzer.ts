/** IAM Access Analyzer: what others than the account may use, once somebody asks it to look. */
import type { Thing } from '../../../account/things.ts';
import type { Role } from '../../../account/identities.ts';
import { Random } from '../../../random.ts';
import { arnIn, dateOf, textIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type LiveService } from '../../live-service.ts';
import { paged } from '../../paging.ts';
import { byOwnRole } from './own-role.ts';

const analyzersOf = (call: LiveCall): readonly Thing<'analyzer'>[] => call.account.states.things.of('analyzer', call.region);
const analyzerArn = (call: LiveCall, name: string): string => arnIn(call, 'access-analyzer', `analyzer/${name}`);

const list = (call: LiveCall): LiveReply =>
  answered(
    paged(call, 'analyzers', analyzersOf(call), {
      keyOf: ({ id }) => id,
      show: ({ id, createdAt, facts }) => ({
        arn: analyzerArn(call, id),
        name: id,
        type: facts.type,
        status: facts.status,
        createdAt: dateOf(createdAt),
        tags: {},
      }),
    }),
  );

/** One of a kind in a region. */
function create(call: LiveCall): LiveReply {
  const [name, type] = [textIn(call.input, 'analyzerName'), textIn(call.input, 'type')];
  if (analyzersOf(call).some(({ id }) => id === name)) return new Refusal('ConflictException', `Analyzer already exists: ${name}`, 409);
  if (analyzersOf(call).some(({ facts }) => facts.type === type))
    return new Refusal('ServiceQuotaExceededException', `Quota exceeded for analyzers of type ${type}.`, 402);
  call.account.states.things.put('analyzer', name, call, { type, status: 'ACTIVE' });
  return answered({ arn: analyzerArn(call, name) });
}

const remove = (call: LiveCall): LiveReply => {
  const name = textIn(call.input, 'analyzerName');
  return call.account.states.things.remove('analyzer', call.region, name)
    ? answered({})
    : new Refusal('ResourceNotFoundException', `Analyzer not found: ${name}`, 404);
};

/** Whether a role trusts anybody outside: another account, or all of them. */
function trustsOutside(role: Role, accountId: string): boolean {
  return role.trust.Statement.some(({ Effect, Principal }) => {
    if (Effect !== 'Allow') return false;
    if (Principal === '*') return true;
    const named = (Principal as { readonly AWS?: string | readonly string[] } | undefined)?.AWS ?? [];
    return (typeof named === 'string' ? [named] : named).some((arn) => !arn.includes(accountId));
  });
}

function findings(call: LiveCall): LiveReply {
  const analyzer = analyzersOf(call).find(({ id }) => analyzerArn(call, id) === textIn(call.input, 'analyzerArn'));
  if (analyzer === undefined) return new Refusal('ResourceNotFoundException', 'Analyzer not found.', 404);
  const open = [...call.account.identities.roles.values()].filter((role) => trustsOutside(role, call.account.id));
  return answered(
    paged(call, 'findings', open, {
      keyOf: ({ name }) => name,
      show: ({ name, path }) => ({
        id: new Random(`access/${name}`).uuid(),
        resource: `arn:aws:iam::${call.account.id}:role${path}${name}`,
        resourceType: 'AWS::IAM::Role',
        resourceOwnerAccount: call.account.id,
        status: 'ACTIVE',
        findingType: 'ExternalAccess',
        createdAt: dateOf(analyzer.createdAt),
        analyzedAt: dateOf(call.now),
        updatedAt: dateOf(call.now),
      }),
    }),
  );
}

const analyzerAsked = (call: LiveCall): string => analyzerArn(call, textIn(call.input, 'analyzerName'));

export const accessanalyzer: LiveService = {
  service: 'accessanalyzer',
  wording: 'rest',
  operations: {
    ListAnalyzers: { run: list },
    ListFindingsV2: { run: findings },
    CreateAnalyzer: {
      resource: analyzerAsked,
      also: byOwnRole('access-analyzer.amazonaws.com', 'AWSServiceRoleForAccessAnalyzer'),
      run: create,
    },
    DeleteAnalyzer: { resource: analyzerAsked, run: remove },
  },
};
