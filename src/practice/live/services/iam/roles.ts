/** Roles, instance profiles and identity providers. */
import { textIn } from '../../input.ts';
import { dateOf } from '../../input.ts';
import { answered, type LiveOperation } from '../../live-service.ts';
import { iamList, notFound, roleResource, withRole } from './find.ts';
import { profileShown, profilesOf, roleInFull, roleShown } from './shown.ts';

export const roleReads: Readonly<Record<string, LiveOperation>> = {
  ListRoles: {
    run: (call) => {
      const prefix = textIn(call.input, 'PathPrefix') || '/';
      const roles = [...call.account.identities.roles.values()].filter((role) => role.path.startsWith(prefix));
      return answered(
        iamList(
          call,
          'Roles',
          roles,
          (role) => role.name,
          (role) => roleShown(call, role),
        ),
      );
    },
  },
  GetRole: { resource: roleResource, run: (call) => withRole(call, (role) => answered({ Role: roleInFull(call, role) })) },
  ListInstanceProfiles: {
    run: (call) =>
      answered(
        iamList(
          call,
          'InstanceProfiles',
          profilesOf(call),
          (profile) => profile.name,
          (profile) => profileShown(call, profile),
        ),
      ),
  },
  ListInstanceProfilesForRole: {
    resource: roleResource,
    run: (call) =>
      withRole(call, (role) =>
        answered(
          iamList(
            call,
            'InstanceProfiles',
            profilesOf(call).filter((profile) => profile.role === role.name),
            (profile) => profile.name,
            (profile) => profileShown(call, profile),
          ),
        ),
      ),
  },
  ListOpenIDConnectProviders: {
    run: (call) => answered({ OpenIDConnectProviderList: [...call.account.identities.oidcProviders].map((Arn) => ({ Arn })) }),
  },
  GetOpenIDConnectProvider: {
    resource: (call) => textIn(call.input, 'OpenIDConnectProviderArn'),
    run: (call) => {
      const arn = textIn(call.input, 'OpenIDConnectProviderArn');
      const provider = call.account.identities.oidcProviders.has(arn) ? call.account.identities.facts.providers.get(arn) : undefined;
      if (provider === undefined) return notFound(`OpenIDConnect Provider ${arn}`);
      return answered({ Url: provider.url, ClientIDList: provider.clientIds, ThumbprintList: [], CreateDate: dateOf(provider.createdAt), Tags: [] });
    },
  },
  ListSAMLProviders: {
    run: (call) => {
      const { samlProviders, facts } = call.account.identities;
      return answered({ SAMLProviderList: [...samlProviders].map((Arn) => ({ Arn, CreateDate: dateOf(facts.providers.get(Arn)?.createdAt ?? 0) })) });
    },
  },
  GetSAMLProvider: {
    resource: (call) => textIn(call.input, 'SAMLProviderArn'),
    run: (call) => {
      const arn = textIn(call.input, 'SAMLProviderArn');
      const provider = call.account.identities.samlProviders.has(arn) ? call.account.identities.facts.providers.get(arn) : undefined;
      if (provider === undefined) return notFound(`Manifest ${arn}`);
      return answered({ SAMLMetadataDocument: provider.metadata, CreateDate: dateOf(provider.createdAt), Tags: [] });
    },
  },
};
