/** Amazon EMR. A protected cluster refuses to be ended; ending takes some minutes. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { EMR_CLUSTER } from '../../../account/services/rented/emr.ts';
import { dropMachines } from '../../../account/services/rented/machines-behind.ts';
import { become, type Rented } from '../../../account/services/rented/shelf.ts';
import { arnIn, dateOf, flagIn, textIn, textsIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveService } from '../../live-service.ts';
import { lists, onShelf, shows, type Shelf } from './shelves.ts';

const clusters: Shelf = {
  type: EMR_CLUSTER,
  asked: ({ input }) => textIn(input, 'ClusterId'),
  arn: (call, name) => arnIn(call, 'elasticmapreduce', `cluster/${name}`),
  missing: ['InvalidRequestException', (name) => `Cluster id '${name}' is not valid.`],
};

const summaryOf = ({ facts, createdAt }: Rented, call: LiveCall) => ({
  Id: facts.name,
  Name: reachText(facts.given, 'name') ?? '',
  ClusterArn: clusters.arn(call, facts.name),
  Status: { State: facts.status, Timeline: { CreationDateTime: dateOf(createdAt) } },
  NormalizedInstanceHours: 0,
});

const clusterShown = (cluster: Rented, call: LiveCall) => ({
  Cluster: { ...summaryOf(cluster, call), TerminationProtected: cluster.facts.parts['guarded'] === 'true', AutoTerminate: false, Tags: [] },
});

const inStates = (call: LiveCall, things: readonly Rented[]): readonly Rented[] => {
  const states = textsIn(call.input, 'ClusterStates');
  return states.length === 0 ? things : things.filter(({ facts }) => states.includes(facts.status));
};

const machinesShown = (cluster: Rented, call: LiveCall) => ({
  Instances: [...call.account.states.lookAt(call.region).instances.values()]
    .filter((one) => one.group === cluster.facts.parts['group'])
    .map((one) => ({
      Id: `ci-${one.id.slice(2)}`,
      Ec2InstanceId: one.id,
      InstanceType: one.type,
      Market: 'ON_DEMAND',
      Status: { State: 'RUNNING' },
    })),
});

/** Every cluster named must be there; all of them, or none. */
const each = (act: (clusters: readonly Rented[], call: LiveCall) => Refusal | null): LiveOperation => ({
  resource: (call) => textsIn(call.input, 'JobFlowIds').map((id) => clusters.arn(call, id)),
  run: (call) => {
    const ids = textsIn(call.input, 'JobFlowIds');
    const named = onShelf(call, clusters).filter(({ facts }) => ids.includes(facts.name));
    if (named.length < ids.length) return new Refusal('ValidationException', 'Specified job flow ID does not exist.', 400);
    return act(named, call) ?? answered({});
  },
});

function terminate(named: readonly Rented[], call: LiveCall): Refusal | null {
  if (named.some(({ facts }) => facts.parts['guarded'] === 'true'))
    return new Refusal('ValidationException', 'Could not shut down one or more job flows since they are termination protected.', 400);
  for (const one of named.filter(({ facts }) => facts.status === 'WAITING')) {
    become(call.account, one, 'TERMINATING', { status: 'TERMINATED', seconds: 120 }, call.caller.hand);
    dropMachines(call.account, one);
  }
  return null;
}

export const emr: LiveService = {
  service: 'emr',
  wording: 'json',
  operations: {
    ListClusters: lists(clusters, 'Clusters', summaryOf, inStates),
    DescribeCluster: shows(clusters, clusterShown),
    ListInstances: shows(clusters, machinesShown),
    ListInstanceGroups: shows(clusters, () => ({ InstanceGroups: [] })),
    ListInstanceFleets: shows(clusters, () => ({ InstanceFleets: [] })),
    SetTerminationProtection: each((named, call) => {
      for (const one of named) one.facts.parts = { ...one.facts.parts, guarded: String(flagIn(call.input, 'TerminationProtected')) };
      return null;
    }),
    TerminateJobFlows: each(terminate),
  },
};
