import type { ResourceType } from '../resource-type.ts';

export const glueDevEndpoint: ResourceType = {
  name: 'glue-dev-endpoint',
  type: 'AWS::Glue::DevEndpoint',
  words: { ja: 'Glueの開発エンドポイント', en: ['Glue development endpoint', 'Glue development endpoints'] },
  role: 'burns',
  urgency: 2,
  service: 'glue',
  steps: [{ operation: 'GetDevEndpoints', items: 'DevEndpoints[]' }],
  id: 'EndpointName',
  arnOf: 'arn:aws:glue:{region}:{account}:devEndpoint/{EndpointName}',
  state: { at: 'Status', gone: ['FAILED', 'TERMINATING', 'TERMINATED'] },
  createdAt: 'CreatedTimestamp',
  size: '{NumberOfNodes} DPU',
  charges: [{ kind: 'listed', listed: 'glue-dpu', times: [['NumberOfNodes', 'NumberOfWorkers']] }],
};
