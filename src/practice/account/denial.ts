/** A denial as the service words it for the caller, and as CloudTrail keeps it. */
import { readRequest, type Call, type Refused } from './call.ts';
import { arnOf } from './credential.ts';
import { factsOf } from './service-facts.ts';

export interface Denial {
  /** A Deny said so; otherwise no Allow did. */
  readonly explicit: boolean;
  /** Kinds of policy as AWS's messages name them. */
  readonly by: 'identity-based policy' | 'resource-based policy' | 'service control policy' | 'permissions boundary' | 'session policy';
  readonly resource: string;
  /** Where it is another than the call's own. */
  readonly action?: string;
}

/** Wording: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
export function denialWords(call: Call, denial: Denial): Refused {
  const facts = factsOf(call.action.slice(0, call.action.indexOf(':')));
  const { action = call.action } = denial;
  const why = denial.explicit ? `with an explicit deny in ${article(denial.by)} ${denial.by}` : `because no ${denial.by} allows the ${action} action`;
  const says = `User: ${arnOf(call.caller.credential, call.account.id)} is not authorized to perform: ${action} on resource: ${denial.resource} ${why}`;
  const request = facts.requestWhenDenied ? readRequest(call.input) : null;
  if (facts.denial !== 'Client.UnauthorizedOperation') return { refused: facts.denial, because: says, request };
  const encoded = call.random.lettersAndDigits(120);
  return {
    refused: facts.denial,
    because: `You are not authorized to perform this operation. ${says}. Encoded authorization failure message: ${encoded}`,
    request,
  };
}

const article = (by: Denial['by']): string => (by === 'identity-based policy' ? 'an' : 'a');
