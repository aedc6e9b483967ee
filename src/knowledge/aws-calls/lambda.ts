/** What is asked of AWS Lambda. */
import type { ServiceCalls } from './service-calls.ts';

export const lambdaCalls: ServiceCalls = {
  service: 'lambda',
  iamPrefix: 'lambda',
  name: 'AWS Lambda',
  where: 'every',
  calls: {
    DeleteFunctionConcurrency: { access: 'write' },
    DeleteFunctionUrlConfig: { access: 'write' },
    DeleteProvisionedConcurrencyConfig: { access: 'write' },
    GetAccountSettings: { access: 'read' },
    GetEventSourceMapping: { access: 'read' },
    GetFunctionConcurrency: { access: 'read' },
    GetFunctionConfiguration: { access: 'read' },
    GetLayerVersionPolicy: { access: 'read' },
    GetPolicy: { access: 'read' },
    GetProvisionedConcurrencyConfig: { access: 'read' },
    ListEventSourceMappings: { access: 'read', pages: { from: 'NextMarker', to: 'Marker' } },
    ListFunctionUrlConfigs: { access: 'read', pages: { from: 'NextMarker', to: 'Marker' } },
    ListFunctions: { access: 'read', pages: { from: 'NextMarker', to: 'Marker' } },
    ListLayers: { access: 'read', pages: { from: 'NextMarker', to: 'Marker' } },
    ListProvisionedConcurrencyConfigs: { access: 'read', pages: { from: 'NextMarker', to: 'Marker' } },
    PutFunctionConcurrency: { access: 'write' },
    PutProvisionedConcurrencyConfig: { access: 'write' },
    RemoveLayerVersionPermission: { access: 'write' },
    RemovePermission: { access: 'write' },
    UpdateEventSourceMapping: { access: 'write' },
  },
};
