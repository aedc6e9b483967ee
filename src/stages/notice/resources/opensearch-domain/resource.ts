import type { ResourceType } from '../resource-type.ts';

export const opensearchDomain: ResourceType = {
  name: 'opensearch-domain',
  type: 'AWS::OpenSearchService::Domain',
  words: { ja: 'OpenSearchドメイン', en: ['OpenSearch domain', 'OpenSearch domains'] },
  role: 'burns',
  urgency: 3,
  service: 'opensearch',
  steps: [
    { operation: 'ListDomainNames', items: 'DomainNames[]' },
    { operation: 'DescribeDomains', items: 'DomainStatusList[]', as: 'instead', batch: { member: 'DomainNames', value: '{DomainName}', most: 5 } },
  ],
  id: 'DomainName',
  arn: 'ARN',
  state: { at: 'Deleted', gone: ['true'] },
  size: '{ClusterConfig.InstanceCount} x {ClusterConfig.InstanceType}',
  charges: [
    { kind: 'machine', machine: 'ClusterConfig.InstanceType', kin: '', times: ['ClusterConfig.InstanceCount'] },
    {
      kind: 'machine',
      machine: 'ClusterConfig.DedicatedMasterType',
      kin: '',
      times: ['ClusterConfig.DedicatedMasterCount'],
      when: [{ at: 'ClusterConfig.DedicatedMasterEnabled', is: ['true'] }],
    },
  ],
};
