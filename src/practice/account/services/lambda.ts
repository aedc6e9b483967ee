/** Functions, their public addresses and permissions; names in CloudTrail carry API versions. */
import { isoTime } from '../../clock.ts';
import { refuse, textOf, type Call, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';
import type { LambdaFunction } from '../service-states.ts';

export const lambda: Operations = {
  'lambda:CreateFunction': { eventName: 'CreateFunction20150331', run: createFunction },
  'lambda:DeleteFunction': { eventName: 'DeleteFunction20150331', run: deleteFunction },
  'lambda:UpdateFunctionCode': {
    eventName: 'UpdateFunctionCode20150331v2',
    run: (call) => withFunction(call, (found) => ({ response: shown(call, found) })),
  },
  'lambda:UpdateFunctionConfiguration': {
    eventName: 'UpdateFunctionConfiguration20150331v2',
    run: (call) => withFunction(call, (found) => ({ response: shown(call, found) })),
  },
  'lambda:ListFunctions': { eventName: 'ListFunctions20150331', readOnly: true, run: () => ({}) },
  'lambda:GetFunction': { eventName: 'GetFunction20150331v2', readOnly: true, run: () => ({}) },
  'lambda:GetFunctionConfiguration': { eventName: 'GetFunctionConfiguration20150331v2', readOnly: true, run: () => ({}) },
  'lambda:CreateFunctionUrlConfig': { run: createUrl },
  'lambda:DeleteFunctionUrlConfig': { run: deleteUrl },
  'lambda:AddPermission': { eventName: 'AddPermission20150331v2', run: addPermission },
  'lambda:PublishVersion': { eventName: 'PublishVersion20150331', run: (call) => withFunction(call, (found) => ({ response: shown(call, found) })) },
  'lambda:PutFunctionConcurrency': {
    eventName: 'PutFunctionConcurrency20171031',
    run: (call) => withFunction(call, () => ({ response: { reservedConcurrentExecutions: 0 } })),
  },
};

const placeOf = (call: Call): string => `${call.region}/${textOf(call.input, 'functionName')}`;
const arnOf = (call: Call, name: string): string => `arn:aws:lambda:${call.region}:${call.account.id}:function:${name}`;

function withFunction(call: Call, act: (found: LambdaFunction) => Reply): Reply {
  const found = call.account.states.functions.get(placeOf(call));
  return found === undefined
    ? refuse('ResourceNotFoundException', `Function not found: ${arnOf(call, textOf(call.input, 'functionName'))}`)
    : act(found);
}

function shown(call: Call, found: LambdaFunction): Record<string, string | number | null> {
  return {
    functionName: found.name,
    functionArn: arnOf(call, found.name),
    runtime: 'python3.12',
    role: found.role,
    handler: 'index.handler',
    codeSize: call.random.whole(300, 40_000),
    description: '',
    timeout: 30,
    memorySize: 128,
    lastModified: isoTime(call.now).replace('Z', '.000+0000'),
    version: '$LATEST',
    state: 'Pending',
  };
}

function createFunction(call: Call): Reply {
  const name = textOf(call.input, 'functionName');
  if (call.account.states.functions.has(placeOf(call))) return refuse('ResourceConflictException', `Function already exist: ${name}`);
  const made: LambdaFunction = { name, region: call.region, role: textOf(call.input, 'role'), madeBy: call.caller.hand, ...newFunction(call) };
  call.account.states.functions.set(placeOf(call), made);
  call.account.holdings.made('AWS::Lambda::Function', name, call.region, makerOf(call));
  const place = { region: call.region, zone: null, hand: call.caller.hand, member: null } as const;
  call.account.meter.began({ ...place, id: arnOf(call, name), what: { kind: 'function' } });
  const request = {
    functionName: name,
    runtime: 'python3.12',
    role: made.role,
    handler: 'index.handler',
    code: {},
    publish: false,
    timeout: 30,
    environment: {},
  };
  return { request, response: shown(call, made) };
}

const newFunction = (call: Call) => ({
  createdAt: call.now,
  changedAt: call.now,
  url: null,
  urlAuth: 'AWS_IAM',
  permissions: new Map<string, string>(),
  concurrency: null,
});

function deleteFunction(call: Call): Reply {
  return withFunction(call, (found) => {
    call.account.states.functions.delete(placeOf(call));
    call.account.meter.ended(arnOf(call, found.name));
    call.account.holdings.gone('AWS::Lambda::Function', found.name, call.region, call.caller.hand);
    call.account.holdings.closed('lambda-url', arnOf(call, found.name));
    call.account.holdings.closed('lambda-permission', arnOf(call, found.name));
    return {};
  });
}

function createUrl(call: Call): Reply {
  return withFunction(call, (found) => {
    found.urlAuth = textOf(call.input, 'authType');
    found.url = `https://${call.random.letters(32)}.lambda-url.${call.region}.on.aws/`;
    if (textOf(call.input, 'authType') === 'NONE') call.account.holdings.opened('lambda-url', arnOf(call, found.name), makerOf(call));
    return {
      response: {
        functionUrl: found.url,
        functionArn: arnOf(call, found.name),
        authType: textOf(call.input, 'authType'),
        creationTime: isoTime(call.now),
      },
    };
  });
}

function deleteUrl(call: Call): Reply {
  return withFunction(call, (found) => {
    found.url = null;
    call.account.holdings.closed('lambda-url', arnOf(call, found.name));
    return {};
  });
}

function addPermission(call: Call): Reply {
  return withFunction(call, (found) => {
    if (textOf(call.input, 'principal') === '*') call.account.holdings.opened('lambda-permission', arnOf(call, found.name), makerOf(call));
    const statement = {
      Sid: textOf(call.input, 'statementId'),
      Effect: 'Allow',
      Principal: textOf(call.input, 'principal'),
      Action: textOf(call.input, 'action'),
      Resource: arnOf(call, found.name),
    };
    found.permissions.set(statement.Sid, JSON.stringify(statement));
    return { response: { statement: JSON.stringify(statement) } };
  });
}
