/**
 * An EKS node group without nodes. The manager is set, never its parts: the Auto Scaling group behind a node group is EKS's.
 * `maxSize` cannot be 0 (API reference, NodegroupScalingConfig); 1 leaves an autoscaler inside the cluster the least room.
 */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, State, Target, Write } from '../action.ts';
import { on } from '../ending.ts';
import { lookAt, need, textIn } from '../looking.ts';
import { words } from './words.ts';

const scaled = (target: Target, minSize: number, maxSize: number, desiredSize: number): Write =>
  on(target, 'eks', 'UpdateNodegroupConfig', {
    clusterName: need(target, 'cluster'),
    nodegroupName: target.id,
    scalingConfig: { minSize, maxSize, desiredSize },
  });

const sizeOf = (state: State, key: string): number => Number(textIn(state, key) ?? '0');

export const eksZeroNodegroup: Action = {
  id: 'eks-zero-nodegroup',
  phase: 're-creators',
  order: 1,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'eks', operation: 'DescribeNodegroup', on: [target.arn] }],
  look: (account, target) =>
    lookAt(
      account,
      {
        service: 'eks',
        operation: 'DescribeNodegroup',
        region: target.region,
        input: { clusterName: need(target, 'cluster'), nodegroupName: target.id },
      },
      (output) => {
        if (['DELETING', 'CREATE_FAILED'].includes(reachText(output, 'nodegroup.status') ?? '')) return null;
        const size = (name: string) => reachText(output, `nodegroup.scalingConfig.${name}`);
        return { min: size('minSize'), max: size('maxSize'), desired: size('desiredSize') };
      },
    ),
  apply: (state, target) =>
    sizeOf(state, 'min') === 0 && sizeOf(state, 'desired') === 0 && sizeOf(state, 'max') <= 1 ? [] : [scaled(target, 0, 1, 0)],
  undo: (before, now, target) =>
    now === null || ['min', 'max', 'desired'].every((key) => before[key] === now[key])
      ? []
      : [scaled(target, sizeOf(before, 'min'), sizeOf(before, 'max'), sizeOf(before, 'desired'))],
};
