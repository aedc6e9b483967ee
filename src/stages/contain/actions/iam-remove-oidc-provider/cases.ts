import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aWorld } from '../../testing/fake-account/world.ts';

const arn = 'arn:aws:iam::123456789012:oidc-provider/login.example.net';

export const cases: readonly ActionCase[] = [
  {
    name: 'a provider',
    world: aWorld({ oidc: { [arn]: { url: 'login.example.net', clients: ['sts.amazonaws.com'], thumbprints: ['ab'] } } }),
    target: aTarget(arn, arn),
    calls: [`DeleteOpenIDConnectProvider {"OpenIDConnectProviderArn":"${arn}"}`],
  },
  { name: 'gone', world: aWorld(), target: aTarget(arn, arn), calls: [] },
];
