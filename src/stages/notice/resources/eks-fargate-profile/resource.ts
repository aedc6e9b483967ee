import type { ResourceType } from '../resource-type.ts';

export const eksFargateProfile: ResourceType = {
  name: 'eks-fargate-profile',
  type: 'AWS::EKS::FargateProfile',
  words: { ja: 'EKSのFargateプロファイル', en: ['EKS Fargate profile', 'EKS Fargate profiles'] },
  role: 'by-use',
  urgency: 3,
  service: 'eks',
  steps: [
    { operation: 'ListClusters', items: 'clusters[]' },
    { operation: 'ListFargateProfiles', input: { clusterName: '{$value}' }, items: 'fargateProfileNames[]' },
  ],
  id: '$value',
  madeBy: { type: 'AWS::EKS::Cluster', at: '$parent.$value' },
};
