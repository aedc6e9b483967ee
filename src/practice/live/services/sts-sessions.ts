/** Sessions handed out by STS: the scripts' own operations decide, and the key ring remembers what was given. */
import type { Done, Refused } from '../../account/call.ts';
import { secretOf } from '../key-ring.ts';
import { dateOf } from '../input.ts';
import { Refusal, type LiveCall, type LiveOperation, type LiveReply, type Members } from '../live-service.ts';
import { recordedShape } from '../recorded-shape.ts';
import { wireCode } from '../wording.ts';
import { reachText } from '../../../knowledge/json-reach.ts';

/** `more` adds what an answer says beside the credentials. */
function issuing(name: string, more: (reply: Done) => Members): (call: LiveCall) => LiveReply {
  return (call) => {
    const reply: Done | Refused = call.script(`sts:${name}`, recordedShape(call.input));
    if ('refused' in reply) return new Refusal(wireCode(call.wording, reply.refused), reply.because);
    const { issued, ...recorded } = reply;
    const token = reachText(reply.response, 'credentials.sessionToken') ?? '';
    if (issued === undefined || issued.keyId === null) throw new Error(`sts:${name} gave no credential`);
    const Credentials = {
      AccessKeyId: issued.keyId,
      SecretAccessKey: secretOf(issued.keyId),
      SessionToken: token,
      Expiration: dateOf(issued.expiresAt ?? call.now),
    };
    return { output: { Credentials, ...more(reply) }, recorded, issued: { credential: issued, token } };
  };
}

export const sessionOperations: Readonly<Record<string, LiveOperation>> = {
  AssumeRole: {
    free: true,
    readOnly: true,
    run: issuing('AssumeRole', ({ response }) => ({
      AssumedRoleUser: {
        AssumedRoleId: reachText(response ?? null, 'assumedRoleUser.assumedRoleId') ?? '',
        Arn: reachText(response ?? null, 'assumedRoleUser.arn') ?? '',
      },
    })),
  },
  GetSessionToken: { free: true, readOnly: true, run: issuing('GetSessionToken', () => ({})) },
  GetFederationToken: {
    readOnly: false,
    run: issuing('GetFederationToken', ({ response }) => ({
      FederatedUser: {
        FederatedUserId: reachText(response ?? null, 'federatedUser.federatedUserId') ?? '',
        Arn: reachText(response ?? null, 'federatedUser.arn') ?? '',
      },
      PackedPolicySize: 2,
    })),
  },
};
