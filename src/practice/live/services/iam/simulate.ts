/** SimulatePrincipalPolicy: what a user or role may do, asked without doing it; the same decision that real calls get. */
import { authorize, type PolicySet } from '../../../account/policies/authorize.ts';
import { policyRequest } from '../../../account/policies/request.ts';
import { structuresIn, textIn, textsIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply, type Members } from '../../live-service.ts';

export const simulationReads: Readonly<Record<string, LiveOperation>> = {
  SimulatePrincipalPolicy: { resource: (call) => textIn(call.input, 'PolicySourceArn'), run: simulate },
};

function simulate(call: LiveCall): LiveReply {
  const arn = textIn(call.input, 'PolicySourceArn');
  const set = policiesOf(call, arn);
  if (set === null) return new Refusal('NoSuchEntity', `The principal ${arn} cannot be found.`);
  const resources = textsIn(call.input, 'ResourceArns');
  const keys = Object.fromEntries(
    structuresIn(call.input, 'ContextEntries').map((entry) => [textIn(entry, 'ContextKeyName'), textsIn(entry, 'ContextKeyValues')]),
  );
  const EvaluationResults = textsIn(call.input, 'ActionNames').flatMap((action) =>
    (resources.length === 0 ? ['*'] : resources).map((resource): Members => {
      const denial = authorize(set, policyRequest({ action, resource, keys }));
      return {
        EvalActionName: action,
        EvalResourceName: resource,
        EvalDecision: denial === null ? 'allowed' : denial.explicit ? 'explicitDeny' : 'implicitDeny',
        MatchedStatements: [],
        MissingContextValues: [],
        OrganizationsDecisionDetail: { AllowedByOrganizations: denial?.by !== 'service control policy' },
      };
    }),
  );
  return answered({ EvaluationResults, IsTruncated: false });
}

function policiesOf(call: LiveCall, arn: string): PolicySet | null {
  const { identities } = call.account;
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  const common = { issuedAt: 0, expiresAt: null, mfa: false, fromConsole: false, keyId: null, longTerm: true } as const;
  if (arn.includes(':user/') && identities.users.has(name)) return identities.policySetOf({ ...common, principal: { kind: 'user', name } });
  if (arn.includes(':role/') && identities.roles.has(name))
    return identities.policySetOf({ ...common, principal: { kind: 'role', name, session: '' } });
  return null;
}
