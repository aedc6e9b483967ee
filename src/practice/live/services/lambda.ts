/** AWS Lambda: functions, who may call them from outside, and how to silence them. */
import type { LambdaFunction } from '../../account/service-states.ts';
import { isoTime } from '../../clock.ts';
import { fromScript } from '../from-script.ts';
import { arnIn, numberIn, textIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type LiveService } from '../live-service.ts';
import { paged } from '../paging.ts';
import { lambdaExtras } from './lambda-extras.ts';

const functionArn = (call: LiveCall, name: string): string => arnIn(call, 'lambda', `function:${name}`);
const functionsOf = (call: LiveCall): readonly LambdaFunction[] =>
  [...call.account.states.functions.values()].filter(({ region }) => region === call.region);

/** By name or ARN. */
const nameAsked = (call: LiveCall): string => textIn(call.input, 'FunctionName').replace(/^arn:aws:lambda:.*:function:/, '');

const functionAsked = (call: LiveCall): string => functionArn(call, nameAsked(call));

function withFunction(call: LiveCall, act: (found: LambdaFunction) => LiveReply): LiveReply {
  const name = nameAsked(call);
  const found = functionsOf(call).find((one) => one.name === name);
  return found === undefined ? new Refusal('ResourceNotFoundException', `Function not found: ${functionArn(call, name)}`, 404) : act(found);
}

const lambdaTime = (seconds: number): string => isoTime(seconds).replace('Z', '.000+0000');

const shown = (call: LiveCall, found: LambdaFunction) => ({
  FunctionName: found.name,
  FunctionArn: functionArn(call, found.name),
  Runtime: 'python3.12',
  Role: found.role,
  Handler: 'index.handler',
  CodeSize: 2048,
  Description: '',
  Timeout: 30,
  MemorySize: 128,
  LastModified: lambdaTime(found.changedAt),
  Version: '$LATEST',
  PackageType: 'Zip',
  Architectures: ['x86_64'],
});

const listFunctions = (call: LiveCall): LiveReply =>
  answered(paged(call, 'Functions', functionsOf(call), { keyOf: ({ name }) => name, show: (one) => shown(call, one), usual: 50 }));

const listUrls = (call: LiveCall): LiveReply =>
  withFunction(call, (found) =>
    answered({
      FunctionUrlConfigs:
        found.url === null
          ? []
          : [
              {
                FunctionUrl: found.url,
                FunctionArn: functionArn(call, found.name),
                AuthType: found.urlAuth,
                CreationTime: lambdaTime(found.createdAt),
                LastModifiedTime: lambdaTime(found.createdAt),
                InvokeMode: 'BUFFERED',
              },
            ],
    }),
  );

const policyMissing = (): Refusal => new Refusal('ResourceNotFoundException', 'The resource you requested does not exist.', 404);

const getPolicy = (call: LiveCall): LiveReply =>
  withFunction(call, ({ permissions }) => {
    if (permissions.size === 0) return policyMissing();
    const Statement = [...permissions.values()].map((text): unknown => JSON.parse(text));
    return answered({
      Policy: JSON.stringify({ Version: '2012-10-17', Id: 'default', Statement }),
      RevisionId: '00000000-0000-4000-8000-000000000000',
    });
  });

const removePermission = (call: LiveCall): LiveReply =>
  withFunction(call, (found) => {
    const id = textIn(call.input, 'StatementId');
    if (!found.permissions.delete(id)) return policyMissing();
    if (![...found.permissions.values()].some((text) => text.includes('"Principal":"*"')))
      call.account.holdings.closed('lambda-permission', functionArn(call, found.name));
    return answered({});
  });

/** A function that may not run at all costs nothing any more. */
function limitTo(call: LiveCall, found: LambdaFunction, concurrency: number | null): void {
  found.concurrency = concurrency;
  const id = functionArn(call, found.name);
  if (concurrency === 0) call.account.meter.ended(id);
  else call.account.meter.began({ id, region: call.region, zone: null, hand: found.madeBy, member: null, what: { kind: 'function' } });
}

const putConcurrency = (call: LiveCall): LiveReply =>
  withFunction(call, (found) => {
    limitTo(call, found, numberIn(call.input, 'ReservedConcurrentExecutions', 0));
    return answered({ ReservedConcurrentExecutions: found.concurrency });
  });

const deleteConcurrency = (call: LiveCall): LiveReply =>
  withFunction(call, (found) => {
    limitTo(call, found, null);
    return answered({});
  });

const byScript = (call: LiveCall, action: string): LiveReply => withFunction(call, (found) => fromScript(call, action, { functionName: found.name }));

const deleteUrl = (call: LiveCall): LiveReply =>
  withFunction(call, (found) => (found.url === null ? policyMissing() : byScript(call, 'lambda:DeleteFunctionUrlConfig')));

export const lambda: LiveService = {
  service: 'lambda',
  wording: 'rest',
  operations: {
    ...lambdaExtras,
    ListFunctions: { run: listFunctions, eventName: 'ListFunctions20150331' },
    GetFunctionConfiguration: {
      resource: functionAsked,
      run: (call) => withFunction(call, (found) => answered(shown(call, found))),
      eventName: 'GetFunctionConfiguration20150331v2',
    },
    GetFunctionConcurrency: {
      resource: functionAsked,
      run: (call) => withFunction(call, ({ concurrency }) => answered(concurrency === null ? {} : { ReservedConcurrentExecutions: concurrency })),
    },
    GetPolicy: { resource: functionAsked, run: getPolicy, eventName: 'GetPolicy20150331v2' },
    ListFunctionUrlConfigs: { resource: functionAsked, run: listUrls },
    ListProvisionedConcurrencyConfigs: {
      resource: functionAsked,
      run: (call) => withFunction(call, () => answered({ ProvisionedConcurrencyConfigs: [] })),
    },
    PutFunctionConcurrency: { resource: functionAsked, run: putConcurrency, eventName: 'PutFunctionConcurrency20171031' },
    DeleteFunctionConcurrency: { resource: functionAsked, run: deleteConcurrency, eventName: 'DeleteFunctionConcurrency20171031' },
    DeleteFunctionUrlConfig: { resource: functionAsked, run: deleteUrl },
    RemovePermission: { resource: functionAsked, run: removePermission, eventName: 'RemovePermission20150331v2' },
    DeleteFunction: { resource: functionAsked, run: (call) => byScript(call, 'lambda:DeleteFunction'), eventName: 'DeleteFunction20150331' },
  },
};
