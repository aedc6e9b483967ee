/** Clusters in which somebody else than their maker runs something: a task in them is not its maker's just for being there. */
import type { Holding } from '../../../investigate/index.ts';

/** `account region cluster` of each. */
export function mixedClusters(holdings: readonly Holding[]): ReadonlySet<string> {
  const makers = new Map<string, Holding['side']>();
  for (const one of holdings) if (one.type === 'AWS::ECS::Cluster') makers.set(keyOf(one, one.id), one.side);
  const mixed = new Set<string>();
  for (const one of holdings) {
    const cluster = one.type === 'AWS::ECS::Service' || one.type === 'AWS::ECS::Task' ? one.details['cluster'] : undefined;
    if (cluster !== undefined && makers.get(keyOf(one, cluster)) !== one.side) mixed.add(keyOf(one, cluster));
  }
  return mixed;
}

const keyOf = (one: Holding, cluster: string): string => `${one.account} ${one.region} ${cluster}`;
