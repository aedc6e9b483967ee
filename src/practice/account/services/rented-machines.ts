/** SageMaker notebooks and Lightsail instances: machines that EC2's pages do not show. */
import { isoTime } from '../../clock.ts';
import { listOf, refuse, textOf, type Call, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';

const NOTEBOOK = 'AWS::SageMaker::NotebookInstance';
const LIGHTSAIL = 'AWS::Lightsail::Instance';

export const rentedMachines: Operations = {
  'sagemaker:CreateNotebookInstance': { run: createNotebook },
  'sagemaker:StopNotebookInstance': { run: stopNotebook },
  'sagemaker:DeleteNotebookInstance': { run: deleteNotebook },
  'lightsail:CreateInstances': { run: createInstances },
  'lightsail:DeleteInstance': { run: deleteInstance },
};

/** Input: notebookInstanceName, instanceType, role. */
function createNotebook(call: Call): Reply {
  const [name, instanceType] = [textOf(call.input, 'notebookInstanceName'), textOf(call.input, 'instanceType')];
  const request = {
    notebookInstanceName: name,
    instanceType,
    roleArn: `arn:aws:iam::${call.account.id}:role/${textOf(call.input, 'role')}`,
    directInternetAccess: 'Enabled',
    volumeSizeInGB: 5,
  };
  const { things } = call.account.states;
  if (things.get('notebook', call.region, name) !== null)
    return refuse('ValidationException', 'Cannot create a duplicate Notebook Instance', request);
  things.put('notebook', name, call, { type: instanceType, role: textOf(call.input, 'role'), state: 'InService', changedAt: call.now });
  call.account.holdings.made(NOTEBOOK, name, call.region, makerOf(call));
  const place = { region: call.region, zone: null, hand: call.caller.hand, member: null } as const;
  call.account.meter.began({ ...place, id: name, what: { kind: 'notebook', type: instanceType } });
  return { request, response: { notebookInstanceArn: `arn:aws:sagemaker:${call.region}:${call.account.id}:notebook-instance/${name}` } };
}

function stopNotebook(call: Call): Reply {
  const name = textOf(call.input, 'notebookInstanceName');
  const notebook = call.account.states.things.get('notebook', call.region, name);
  if (notebook === null) return refuse('ValidationException', 'RecordNotFound', call.input);
  notebook.facts.state = 'Stopped';
  notebook.facts.changedAt = call.now;
  call.account.meter.ended(name);
  return {};
}

function deleteNotebook(call: Call): Reply {
  const name = textOf(call.input, 'notebookInstanceName');
  if (!call.account.states.things.remove('notebook', call.region, name)) return refuse('ValidationException', 'RecordNotFound', call.input);
  call.account.meter.ended(name);
  call.account.holdings.gone(NOTEBOOK, name, call.region, call.caller.hand);
  return {};
}

/** Input: instanceNames, bundleId (`2GB`, ...). */
function createInstances(call: Call): Reply {
  const names = listOf(call.input, 'instanceNames').filter((name): name is string => typeof name === 'string');
  const bundle = textOf(call.input, 'bundleId');
  const request = { instanceNames: names, availabilityZone: `${call.region}a`, blueprintId: 'ubuntu_22_04', bundleId: BUNDLES[bundle] ?? bundle };
  for (const name of names) {
    call.account.states.things.put('lightsail-instance', name, call, { bundle, zone: `${call.region}a`, state: 'running' });
    call.account.holdings.made(LIGHTSAIL, name, call.region, makerOf(call));
    const place = { region: call.region, zone: `${call.region}a`, hand: call.caller.hand, member: null } as const;
    call.account.meter.began({ ...place, id: name, what: { kind: 'bundle', type: bundle } });
  }
  const operations = names.map((resourceName) => ({
    id: call.random.uuid(),
    resourceName,
    resourceType: 'Instance',
    operationType: 'CreateInstance',
    status: 'Started',
    createdAt: isoTime(call.now),
    location: { availabilityZone: `${call.region}a`, regionName: call.region },
  }));
  return { request, response: { operations } };
}

/** Bundle ids of the API for the sizes the bill names. */
export const BUNDLES: Readonly<Record<string, string>> = { '2GB': 'small_3_0', '16GB': 'xlarge_3_0', '32GB': '2xlarge_3_0' };

function deleteInstance(call: Call): Reply {
  const name = textOf(call.input, 'instanceName');
  if (!call.account.states.things.remove('lightsail-instance', call.region, name))
    return refuse('NotFoundException', `The Instance does not exist: ${name}`, call.input);
  call.account.meter.ended(name);
  call.account.holdings.gone(LIGHTSAIL, name, call.region, call.caller.hand);
  return { request: call.input, response: { operations: [{ resourceName: name, operationType: 'DeleteInstance', status: 'Succeeded' }] } };
}
