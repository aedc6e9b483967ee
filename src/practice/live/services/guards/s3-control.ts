/** The account's own block of public access to all of its buckets. */
import { answered, Refusal, type LiveCall, type LiveService, type Members } from '../../live-service.ts';

const PARTS = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'] as const;

const partsIn = (given: unknown): Readonly<Record<string, boolean>> =>
  Object.fromEntries(PARTS.map((part) => [part, typeof given === 'object' && given !== null && (given as Members)[part] === true]));

function put(call: LiveCall) {
  call.account.states.publicAccessBlock = partsIn(call.input['PublicAccessBlockConfiguration']);
  return answered({});
}

function get(call: LiveCall) {
  const block = call.account.states.publicAccessBlock;
  return block === null
    ? new Refusal('NoSuchPublicAccessBlockConfiguration', 'The public access block configuration was not found', 404)
    : answered({ PublicAccessBlockConfiguration: block });
}

export const s3Control: LiveService = {
  service: 's3-control',
  wording: 'query',
  operations: {
    GetPublicAccessBlock: { run: get, eventName: 'GetAccountPublicAccessBlock' },
    PutPublicAccessBlock: { run: put, action: 's3:PutAccountPublicAccessBlock', eventName: 'PutAccountPublicAccessBlock' },
    DeletePublicAccessBlock: {
      run: (call) => {
        call.account.states.publicAccessBlock = null;
        return answered({});
      },
      action: 's3:PutAccountPublicAccessBlock',
      eventName: 'DeleteAccountPublicAccessBlock',
    },
  },
};
