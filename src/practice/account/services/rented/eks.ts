/** Amazon EKS: clusters, and node groups that keep machines of their own. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { listOf, textOf, type Call, type Operations } from '../../call.ts';
import { keepMachines } from './machines-behind.ts';
import { arnOf, given, renting } from './renting.ts';
import type { Rented } from './shelf.ts';

export const CLUSTER = 'AWS::EKS::Cluster';
export const NODEGROUP = 'AWS::EKS::Nodegroup';
export const PROFILE = 'AWS::EKS::FargateProfile';

const cluster = [CLUSTER, (input: Call['input']) => textOf(input, 'name'), 'ResourceNotFoundException'] as const;

/** CloudTrail names the cluster of a node group `name`, after the path of the call. */
export const eks: Operations = {
  'eks:CreateCluster': renting({
    type: CLUSTER,
    name: given('name'),
    status: 'ACTIVE',
    response: (name, call) => ({ cluster: { name, arn: arnOf(call, 'eks', `cluster/${name}`), status: 'CREATING', version: '1.33' } }),
  }),
  'eks:CreateNodegroup': renting({
    type: NODEGROUP,
    name: ({ input }) => `${textOf(input, 'name')}/${textOf(input, 'nodegroupName')}`,
    status: 'ACTIVE',
    within: cluster,
    response: (name, call) => {
      const arn = arnOf(call, 'eks', `nodegroup/${name}/${call.random.uuid()}`);
      return { nodegroup: { nodegroupName: textOf(call.input, 'nodegroupName'), nodegroupArn: arn, clusterName: textOf(call.input, 'name') } };
    },
    starts: startNodes,
  }),
  'eks:CreateFargateProfile': renting({
    type: PROFILE,
    name: ({ input }) => `${textOf(input, 'name')}/${textOf(input, 'fargateProfileName')}`,
    status: 'ACTIVE',
    within: cluster,
    response: (_, call) => ({
      fargateProfile: { fargateProfileName: textOf(call.input, 'fargateProfileName'), clusterName: textOf(call.input, 'name'), status: 'CREATING' },
    }),
  }),
};

/** The size as it was asked for, or as it was set since. */
export const sizeOf = ({ facts }: Rented, name: 'minSize' | 'maxSize' | 'desiredSize'): number =>
  Number(facts.parts[name] ?? reachText(facts.given, `scalingConfig.${name}`) ?? '0');

function startNodes(group: Rented, call: Call): void {
  const [type] = listOf(call.input, 'instanceTypes');
  keepMachines(call, group, {
    service: 'eks-nodegroup.amazonaws.com',
    session: 'EKS',
    group: `eks-${textOf(call.input, 'nodegroupName')}-${call.random.uuid()}`,
    instanceType: typeof type === 'string' ? type : 't3.medium',
    wanted: () => sizeOf(group, 'desiredSize'),
  });
}
