import type { ResourceType } from '../resource-type.ts';

export const iamOidcProvider: ResourceType = {
  name: 'iam-oidc-provider',
  type: 'AWS::IAM::OIDCProvider',
  words: { ja: '外部ログインの登録（OIDC）', en: ['sign-in from outside (OIDC)', 'sign-ins from outside (OIDC)'] },
  role: 'identity',
  urgency: 3,
  service: 'iam',
  steps: [{ operation: 'ListOpenIDConnectProviders', items: 'OpenIDConnectProviderList[]' }],
  id: 'Arn',
  arn: 'Arn',
};
