/** Amazon EKS. A cluster goes only without node groups and profiles, and one profile of a cluster at a time. */
import { reachTexts } from '../../../../knowledge/json-reach.ts';
import { CLUSTER, NODEGROUP, PROFILE, sizeOf } from '../../../account/services/rented/eks.ts';
import { dropMachines, lookAgain } from '../../../account/services/rented/machines-behind.ts';
import { become, rememberChanged, type Rented } from '../../../account/services/rented/shelf.ts';
import { arnIn, dateOf, numberIn, textIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveService, type Members } from '../../live-service.ts';
import { changes, lists, onShelf, shows, type Shelf } from './shelves.ts';

/** What is within a cluster is kept as `cluster/name`; its ARN ends in an id nobody knows beforehand. */
const within = (type: string, kind: string, member: string): Shelf => ({
  type,
  asked: ({ input }) => `${textIn(input, 'clusterName')}/${textIn(input, member)}`,
  arn: (call, name) => arnIn(call, 'eks', `${kind}/${name}/00000000-0000-4000-8000-000000000000`),
  missing: ['ResourceNotFoundException', (name) => `No ${kind} found for name: ${name}.`],
});
const clusters: Shelf = {
  type: CLUSTER,
  asked: ({ input }) => textIn(input, 'name'),
  arn: (call, name) => arnIn(call, 'eks', `cluster/${name}`),
  missing: ['ResourceNotFoundException', (name) => `No cluster found for name: ${name}.`],
};
const nodegroups = within(NODEGROUP, 'nodegroup', 'nodegroupName');
const profiles = within(PROFILE, 'fargateprofile', 'fargateProfileName');

const ownName = ({ facts }: Rented): string => facts.name.slice(facts.name.indexOf('/') + 1);
const clusterOf = ({ facts }: Rented): string => facts.name.slice(0, facts.name.indexOf('/'));

function ofCluster(call: LiveCall, things: readonly Rented[]): readonly Rented[] | Refusal {
  const cluster = textIn(call.input, 'clusterName');
  return onShelf(call, clusters).some(({ facts }) => facts.name === cluster)
    ? things.filter((one) => clusterOf(one) === cluster)
    : new Refusal('ResourceNotFoundException', `No cluster found for name: ${cluster}.`, 404);
}

const nodegroupShown = (group: Rented, call: LiveCall) => ({
  nodegroup: {
    nodegroupName: ownName(group),
    clusterName: clusterOf(group),
    nodegroupArn: nodegroups.arn(call, group.facts.name),
    status: group.facts.status,
    createdAt: dateOf(group.createdAt),
    instanceTypes: reachTexts(group.facts.given, 'instanceTypes[]'),
    scalingConfig: { minSize: sizeOf(group, 'minSize'), maxSize: sizeOf(group, 'maxSize'), desiredSize: sizeOf(group, 'desiredSize') },
    resources: { autoScalingGroups: [{ name: group.facts.parts['group'] ?? '' }] },
  },
});

const profileShown = (profile: Rented, call: LiveCall) => ({
  fargateProfile: {
    fargateProfileName: ownName(profile),
    clusterName: clusterOf(profile),
    fargateProfileArn: profiles.arn(call, profile.facts.name),
    status: profile.facts.status,
    createdAt: dateOf(profile.createdAt),
  },
});

const clusterShown = (cluster: Rented, call: LiveCall) => ({
  cluster: {
    name: cluster.facts.name,
    arn: clusters.arn(call, cluster.facts.name),
    status: cluster.facts.status,
    createdAt: dateOf(cluster.createdAt),
    version: '1.33',
  },
});

const inUse = (words: string): Refusal => new Refusal('ResourceInUseException', words, 409);

function updateNodegroup(group: Rented, call: LiveCall) {
  if (group.facts.status !== 'ACTIVE') return inUse(`Nodegroup cannot be updated as it is currently not in Active State`);
  const scaling = call.input['scalingConfig'];
  const config: Members = typeof scaling === 'object' && scaling !== null ? (scaling as Members) : {};
  const [min, max] = [numberIn(config, 'minSize', sizeOf(group, 'minSize')), numberIn(config, 'maxSize', sizeOf(group, 'maxSize'))];
  const desired = numberIn(config, 'desiredSize', sizeOf(group, 'desiredSize'));
  if (max < 1 || min > max || desired < min || desired > max)
    return new Refusal('InvalidParameterException', `Minimum capacity ${min}, maximum ${max} and desired ${desired} do not fit together.`, 400);
  rememberChanged(group, { minSize: min, maxSize: max, desiredSize: desired }, 'scalingConfig');
  lookAgain(call.account, group);
  return answered({ update: { id: call.random.uuid(), status: 'InProgress', type: 'ConfigUpdate' } });
}

/** Its machines are drained and ended; the group takes some minutes to go. */
function deleteNodegroup(group: Rented, call: LiveCall) {
  if (group.facts.status === 'DELETING') return inUse('Nodegroup is already being deleted.');
  become(call.account, group, 'DELETING', { status: null, seconds: 300 }, call.caller.hand);
  dropMachines(call.account, group);
  return answered(nodegroupShown(group, call));
}

function deleteProfile(profile: Rented, call: LiveCall) {
  const others = onShelf(call, profiles).filter((one) => clusterOf(one) === clusterOf(profile));
  if (others.some(({ facts }) => facts.status === 'DELETING')) return inUse('Cannot delete Fargate Profile because another one is being deleted.');
  become(call.account, profile, 'DELETING', { status: null, seconds: 120 }, call.caller.hand);
  return answered(profileShown(profile, call));
}

function deleteCluster(cluster: Rented, call: LiveCall) {
  const holds = [...onShelf(call, nodegroups), ...onShelf(call, profiles)].some((one) => clusterOf(one) === cluster.facts.name);
  if (holds) return inUse('Cluster has nodegroups or Fargate profiles attached');
  if (cluster.facts.status !== 'DELETING') become(call.account, cluster, 'DELETING', { status: null, seconds: 180 }, call.caller.hand);
  return answered(clusterShown(cluster, call));
}

const none = (member: string) => lists({ ...clusters, type: 'none' }, member, () => null, ofCluster);

export const eks: LiveService = {
  service: 'eks',
  wording: 'rest',
  operations: {
    ListClusters: lists(clusters, 'clusters', ({ facts }) => facts.name),
    DescribeCluster: shows(clusters, clusterShown),
    DeleteCluster: changes(clusters, deleteCluster),
    ListNodegroups: lists(nodegroups, 'nodegroups', ownName, ofCluster),
    DescribeNodegroup: shows(nodegroups, nodegroupShown),
    UpdateNodegroupConfig: changes(nodegroups, updateNodegroup),
    DeleteNodegroup: changes(nodegroups, deleteNodegroup),
    ListFargateProfiles: lists(profiles, 'fargateProfileNames', ownName, ofCluster),
    DescribeFargateProfile: shows(profiles, profileShown),
    DeleteFargateProfile: changes(profiles, deleteProfile),
    ListAccessEntries: none('accessEntries'),
    ListPodIdentityAssociations: none('associations'),
  },
};
