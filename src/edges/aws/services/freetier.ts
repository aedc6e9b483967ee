/** AWS Free Tier: no client is installed. Source of the protocol: AWS's service model `freetier-2023-09-07` (AWS JSON 1.0). */
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  signedAs: 'freetier',
  address: (region) => `https://freetier.${region}.api.aws`,
  requests: {
    GetAccountPlanState: () => ({
      method: 'POST',
      path: '/',
      headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AWSFreeTierService.GetAccountPlanState' },
      body: '{}',
    }),
  },
};
