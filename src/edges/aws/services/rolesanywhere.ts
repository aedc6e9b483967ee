/** IAM Roles Anywhere: no client is installed. Source of the protocol: AWS's service model `rolesanywhere-2018-05-10` (REST and JSON). */
import { getRequest, postRequest } from '../signed-service.ts';
import type { Input, ServiceFile } from '../service-file.ts';

const anchor = (input: Input, then = ''): string => `/trustanchor/${encodeURIComponent(String(input['trustAnchorId']))}${then}`;
const profile = (input: Input, then = ''): string => `/profile/${encodeURIComponent(String(input['profileId']))}${then}`;

export const service: ServiceFile = {
  signedAs: 'rolesanywhere',
  address: (region) => `https://rolesanywhere.${region}.amazonaws.com`,
  requests: {
    DisableProfile: (input) => postRequest(profile(input, '/disable')),
    DisableTrustAnchor: (input) => postRequest(anchor(input, '/disable')),
    EnableProfile: (input) => postRequest(profile(input, '/enable')),
    EnableTrustAnchor: (input) => postRequest(anchor(input, '/enable')),
    GetProfile: (input) => getRequest(profile(input), {}),
    GetTrustAnchor: (input) => getRequest(anchor(input), {}),
    ListCrls: (input) => getRequest('/crls', input),
    ListProfiles: (input) => getRequest('/profiles', input),
    ListTrustAnchors: (input) => getRequest('/trustanchors', input),
  },
};
