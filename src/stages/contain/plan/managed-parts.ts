/**
 * Groups and templates that EKS, Batch and EMR keep for their own: the manager is ended, and takes them with it. Ended one by one they come back, and a manager
 * whose group or template is gone can no longer tidy up (EKS User Guide, "Troubleshoot problems with Amazon EKS clusters and nodes": Ec2LaunchTemplateNotFound).
 * A database of an Aurora cluster is stopped with it, and cannot be by itself (API reference, StopDBInstance).
 */
import type { Resource } from '../../investigate/index.ts';

/** @param his things of the intruder that are alive: a part is left to its manager only when the manager is among them, in the same region */
export function isManaged({ type, details, region, account }: Resource, his: readonly Resource[]): boolean {
  const cluster = type === 'AWS::RDS::DBInstance' && details['cluster'] !== undefined ? `AWS::RDS::DBCluster ${details['cluster']}` : null;
  const manager = details['managedBy'] ?? cluster;
  return manager !== null && his.some((one) => `${one.type} ${one.id}` === manager && one.region === region && one.account === account);
}
