/** The account itself: organisation, regions, contacts, limits, support cases, commitments and purchases. */
import { altered, closes, gone, made, opens, touched } from './effect.ts';
import { issues } from './effect.ts';
import { pair } from './effect-pairs.ts';
import type { ServiceEffects } from './effect.ts';

const MEMBER = 'AWS::Organizations::Account';
const CREATION = 'service.createAccountStatus.id';
const succeeded = { at: 'service.createAccountStatus.state', is: ['succeeded'] } as const;
const organization = (what: string): string => `=${what}`;

export const organizations: ServiceEffects = {
  source: 'organizations.amazonaws.com',
  apis: {
    // The new account's number comes in a later event, CreateAccountResult, that names the same creation id.
    CreateAccount: [
      made(MEMBER, ['response.createAccountStatus.id', 'request.accountName'], {
        details: { name: ['response.createAccountStatus.accountName', 'request.accountName'] },
      }),
      opens('organization-account', ['response.createAccountStatus.id', 'request.accountName']),
      issues('organization-account', ['response.createAccountStatus.accountId', 'response.createAccountStatus.id']),
    ],
    CreateGovCloudAccount: [made(MEMBER, 'response.createAccountStatus.id'), opens('organization-account', 'response.createAccountStatus.id')],
    CreateAccountResult: [
      altered(MEMBER, CREATION, 'finished', {
        newId: 'service.createAccountStatus.accountId',
        when: [succeeded],
      }),
      opens('organization-account', 'service.createAccountStatus.accountId', {
        replaces: CREATION,
        when: [succeeded],
      }),
      closes('organization-account', CREATION, { when: [{ at: 'service.createAccountStatus.state', is: ['failed'] }] }),
    ],
    CloseAccount: [gone(MEMBER, 'request.accountId'), closes('organization-account', 'request.accountId')],
    RemoveAccountFromOrganization: [opens('organization-change', 'account {request.accountId} removed')],
    InviteAccountToOrganization: [
      made('AWS::Organizations::Handshake', ['response.handshake.id', 'request.target.id'], { details: { to: 'request.target.id' } }),
      opens('organization-invitation', ['response.handshake.id', 'request.target.id'], { details: { to: 'request.target.id' } }),
    ],
    AcceptHandshake: [opens('organization-change', ['joined by handshake {request.handshakeId}'])],
    CancelHandshake: [gone('AWS::Organizations::Handshake', 'request.handshakeId'), closes('organization-invitation', 'request.handshakeId')],
    DeclineHandshake: [closes('organization-invitation', 'request.handshakeId')],
    LeaveOrganization: [opens('organization-change', organization('left the organization'))],
    CreateOrganization: [
      made('AWS::Organizations::Organization', ['response.organization.id', 'event.account']),
      opens('organization-change', organization('organization made')),
    ],
    DeleteOrganization: [gone('AWS::Organizations::Organization', 'event.account'), closes('organization-change', organization('organization made'))],
    MoveAccount: [opens('organization-change', 'account {request.accountId} moved')],
    DetachPolicy: [opens('organization-change', 'policy {request.policyId} detached from {request.targetId}')],
    AttachPolicy: [closes('organization-change', 'policy {request.policyId} detached from {request.targetId}')],
    DeletePolicy: [opens('organization-change', 'policy {request.policyId} deleted')],
    UpdatePolicy: [opens('organization-change', 'policy {request.policyId} changed')],
    DisablePolicyType: [opens('organization-change', 'policy type {request.policyType} disabled')],
    RegisterDelegatedAdministrator: [opens('organization-change', '{request.accountId} administers {request.servicePrincipal}')],
    DeregisterDelegatedAdministrator: [closes('organization-change', '{request.accountId} administers {request.servicePrincipal}')],
  },
};

export const account: ServiceEffects = {
  source: 'account.amazonaws.com',
  apis: {
    EnableRegion: [opens('region-enabled', 'request.regionName')],
    DisableRegion: [closes('region-enabled', 'request.regionName')],
    PutAlternateContact: [opens('contacts-changed', ['alternate contact {request.alternateContactType}', '=alternate contact'])],
    DeleteAlternateContact: [opens('contacts-changed', ['alternate contact {request.alternateContactType}', '=alternate contact'])],
    PutContactInformation: [opens('contacts-changed', '=contact information')],
    StartPrimaryEmailUpdate: [opens('contacts-changed', '=root e-mail address')],
    AcceptPrimaryEmailUpdate: [opens('contacts-changed', '=root e-mail address')],
    PutAccountName: [altered('AWS::Account', 'event.account', 'name')],
    CloseAccount: [altered('AWS::Account', 'event.account', 'closed')],
  },
};

export const servicequotas: ServiceEffects = {
  source: 'servicequotas.amazonaws.com',
  apis: {
    RequestServiceQuotaIncrease: [
      made('AWS::ServiceQuotas::Request', ['response.requestedQuota.id', '{request.serviceCode}/{request.quotaCode}'], {
        details: {
          service: 'request.serviceCode',
          quota: ['response.requestedQuota.quotaName', 'request.quotaCode'],
          wanted: 'request.desiredValue',
        },
      }),
    ],
  },
};

export const support: ServiceEffects = {
  source: 'support.amazonaws.com',
  apis: {
    CreateCase: [made('AWS::Support::Case', 'response.caseId', { details: { subject: 'request.subject', service: 'request.serviceCode' } })],
    AddCommunicationToCase: [altered('AWS::Support::Case', 'request.caseId', 'message')],
    ResolveCase: [gone('AWS::Support::Case', 'request.caseId')],
  },
};

export const savingsplans: ServiceEffects = {
  source: 'savingsplans.amazonaws.com',
  apis: {
    CreateSavingsPlan: [
      made('AWS::SavingsPlans::SavingsPlan', ['response.savingsPlanId', 'request.savingsPlanOfferingId'], {
        details: { commitment: 'request.commitment' },
      }),
    ],
    ReturnSavingsPlan: [gone('AWS::SavingsPlans::SavingsPlan', 'request.savingsPlanId')],
    DeleteQueuedSavingsPlan: [gone('AWS::SavingsPlans::SavingsPlan', 'request.savingsPlanId')],
  },
};

export const agreementMarketplace: ServiceEffects = {
  source: 'agreement-marketplace.amazonaws.com',
  apis: {
    AcceptAgreementRequest: [made('AWS::Marketplace::Agreement', ['response.agreementId', 'request.agreementRequestId'])],
    CancelAgreement: [gone('AWS::Marketplace::Agreement', 'request.agreementId')],
  },
};

export const marketplace: ServiceEffects = {
  source: 'aws-marketplace.amazonaws.com',
  apis: {
    Subscribe: [made('AWS::Marketplace::Subscription', ['request.productId', 'response.subscriptionId'])],
    Unsubscribe: [gone('AWS::Marketplace::Subscription', ['request.productId', 'request.subscriptionId'])],
    AcceptAgreementApprovalRequest: [made('AWS::Marketplace::Agreement', 'request.agreementApprovalRequestId')],
  },
};

export const acmPca: ServiceEffects = {
  source: 'acm-pca.amazonaws.com',
  apis: {
    ...pair({
      type: 'AWS::ACMPCA::CertificateAuthority',
      create: 'CreateCertificateAuthority',
      remove: 'DeleteCertificateAuthority',
      id: 'response.certificateAuthorityArn',
      removeId: 'request.certificateAuthorityArn',
    }),
    GetCertificate: [touched('read-data', 'certificate', 'request.certificateArn')],
  },
};

export const ram: ServiceEffects = {
  source: 'ram.amazonaws.com',
  apis: {
    CreateResourceShare: [
      made('AWS::RAM::ResourceShare', ['response.resourceShare.resourceShareArn', 'request.name'], { details: { who: 'request.principals[]' } }),
      opens('resource-share', ['response.resourceShare.resourceShareArn', 'request.name'], { details: { who: 'request.principals[]' } }),
    ],
    AssociateResourceShare: [opens('resource-share', 'request.resourceShareArn', { details: { who: 'request.principals[]' } })],
    DeleteResourceShare: [gone('AWS::RAM::ResourceShare', 'request.resourceShareArn'), closes('resource-share', 'request.resourceShareArn')],
  },
};
