import type { ResourceType } from '../resource-type.ts';

export const iamSamlProvider: ResourceType = {
  name: 'iam-saml-provider',
  type: 'AWS::IAM::SAMLProvider',
  words: { ja: '外部ログインの登録（SAML）', en: ['sign-in from outside (SAML)', 'sign-ins from outside (SAML)'] },
  role: 'identity',
  urgency: 3,
  service: 'iam',
  steps: [{ operation: 'ListSAMLProviders', items: 'SAMLProviderList[]' }],
  id: 'Arn',
  arn: 'Arn',
  createdAt: 'CreateDate',
};
