/**
 * Groups and templates that EKS, Batch and EMR keep for their own: the manager is ended, and takes them with it. Ended one by one they come back, and a manager
 * whose group or template is gone can no longer tidy up (EKS User Guide, "Troubleshoot problems with Amazon EKS clusters and nodes": Ec2LaunchTemplateNotFound).
 */
import type { Resource } from '../../investigate/index.ts';

/** @param his things of the intruder that are alive: a part is left to its manager only when the manager is among them, in the same region */
export const isManaged = ({ details, region, account }: Resource, his: readonly Resource[]): boolean =>
  details['managedBy'] !== undefined &&
  his.some((one) => `${one.type} ${one.id}` === details['managedBy'] && one.region === region && one.account === account);
