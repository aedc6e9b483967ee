import type { ResourceType } from '../resource-type.ts';

export const rolesanywhereTrustAnchor: ResourceType = {
  name: 'rolesanywhere-trust-anchor',
  type: 'AWS::RolesAnywhere::TrustAnchor',
  words: {
    ja: '証明書によるログインの登録（Roles Anywhere）',
    en: ['sign-in by certificate (Roles Anywhere)', 'sign-ins by certificate (Roles Anywhere)'],
  },
  role: 'identity',
  urgency: 3,
  service: 'rolesanywhere',
  steps: [{ operation: 'ListTrustAnchors', items: 'trustAnchors[]' }],
  id: 'name',
  arn: 'trustAnchorArn',
  createdAt: 'createdAt',
};
