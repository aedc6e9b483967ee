import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aWorld } from '../../testing/fake-account/world.ts';

const arn = 'arn:aws:iam::123456789012:saml-provider/his';

export const cases: readonly ActionCase[] = [
  {
    name: 'a provider',
    world: aWorld({ saml: { [arn]: '<EntityDescriptor/>' } }),
    target: aTarget(arn, arn),
    calls: [`DeleteSAMLProvider {"SAMLProviderArn":"${arn}"}`],
  },
  { name: 'gone', world: aWorld(), target: aTarget(arn, arn), calls: [] },
];
