/** Route 53, domains, CloudFront, API Gateway, load balancers, web firewalls: names and doors to the internet. */
import { altered, closes, gone, made, opens } from './effect.ts';
import { pair } from './effect-pairs.ts';
import type { Effect, Reading, ServiceEffects } from './effect.ts';

export const route53: ServiceEffects = {
  source: 'route53.amazonaws.com',
  apis: {
    ...pair({
      type: 'AWS::Route53::HostedZone',
      create: 'CreateHostedZone',
      remove: 'DeleteHostedZone',
      id: ['response.hostedZone.id', 'request.name'],
      removeId: 'request.id',
      more: { details: { name: 'request.name' } },
    }),
    ChangeResourceRecordSets: [
      altered('AWS::Route53::HostedZone', 'request.hostedZoneId', 'records', {
        details: { record: 'request.changeBatch.changes[].resourceRecordSet.name' },
      }),
      opens('domain', 'records of zone {request.hostedZoneId}', { details: { record: 'request.changeBatch.changes[].resourceRecordSet.name' } }),
    ],
  },
};

export const route53domains: ServiceEffects = {
  source: 'route53domains.amazonaws.com',
  apis: {
    RegisterDomain: [
      made('AWS::Route53Domains::Domain', 'request.domainName', { details: { years: 'request.durationInYears' } }),
      opens('domain', 'request.domainName', { details: { how: '=bought' } }),
    ],
    TransferDomain: [
      made('AWS::Route53Domains::Domain', 'request.domainName'),
      opens('domain', 'request.domainName', { details: { how: '=transferred in' } }),
    ],
    TransferDomainToAnotherAwsAccount: [
      altered('AWS::Route53Domains::Domain', 'request.domainName', 'given-away'),
      opens('domain', 'request.domainName', { details: { how: '=given to account', who: 'request.accountId' } }),
    ],
    DisableDomainTransferLock: [
      altered('AWS::Route53Domains::Domain', 'request.domainName', 'unlocked'),
      opens('domain', 'request.domainName', { details: { how: '=transfer lock off' } }),
    ],
    EnableDomainTransferLock: [closes('domain', 'request.domainName')],
    UpdateDomainNameservers: [
      altered('AWS::Route53Domains::Domain', 'request.domainName', 'nameservers'),
      opens('domain', 'request.domainName', { details: { how: '=name servers changed' } }),
    ],
    DeleteDomain: [gone('AWS::Route53Domains::Domain', 'request.domainName'), closes('domain', 'request.domainName')],
  },
};

const DISTRIBUTION: Reading = ['response.distribution.id', 'request.id'];
export const cloudfront: ServiceEffects = {
  source: 'cloudfront.amazonaws.com',
  apis: {
    CreateDistribution: [
      made('AWS::CloudFront::Distribution', DISTRIBUTION, {
        arn: 'response.distribution.aRN',
        details: { domain: 'response.distribution.domainName' },
      }),
    ],
    CreateDistributionWithTags: [made('AWS::CloudFront::Distribution', DISTRIBUTION, { details: { domain: 'response.distribution.domainName' } })],
    UpdateDistribution: [altered('AWS::CloudFront::Distribution', DISTRIBUTION, 'settings')],
    DeleteDistribution: [gone('AWS::CloudFront::Distribution', 'request.id')],
    ...pair({ type: 'AWS::CloudFront::Function', create: 'CreateFunction', remove: 'DeleteFunction', id: 'request.name' }),
    PublishFunction: [altered('AWS::CloudFront::Function', 'request.name', 'published')],
  },
};

const REST_API: Reading = ['response.id', 'response.restApiId', 'request.restApiId', 'request.createRestApiInput.name', 'request.name'];
const HTTP_API: Reading = ['response.apiId', 'request.apiId', 'request.name'];
const route: Effect[] = [
  opens('api-gateway', ['request.apiId', 'request.restApiId'], {
    details: { target: ['request.integrationUri', 'request.target', 'request.putIntegrationInput.uri'] },
  }),
];
export const apigateway: ServiceEffects = {
  source: 'apigateway.amazonaws.com',
  apis: {
    CreateRestApi: [made('AWS::ApiGateway::RestApi', REST_API), opens('api-gateway', REST_API)],
    DeleteRestApi: [gone('AWS::ApiGateway::RestApi', 'request.restApiId'), closes('api-gateway', 'request.restApiId')],
    CreateApi: [made('AWS::ApiGatewayV2::Api', HTTP_API, { details: { endpoint: 'response.apiEndpoint' } }), opens('api-gateway', HTTP_API)],
    DeleteApi: [gone('AWS::ApiGatewayV2::Api', 'request.apiId'), closes('api-gateway', 'request.apiId')],
    CreateIntegration: route,
    PutIntegration: route,
    CreateApiKey: [made('AWS::ApiGateway::ApiKey', ['response.id', 'request.createApiKeyInput.name', 'request.name'])],
    DeleteApiKey: [gone('AWS::ApiGateway::ApiKey', 'request.apiKey')],
  },
};

export const elasticloadbalancing: ServiceEffects = {
  source: 'elasticloadbalancing.amazonaws.com',
  apis: {
    CreateLoadBalancer: [
      made('AWS::ElasticLoadBalancingV2::LoadBalancer', ['response.loadBalancers[].loadBalancerArn', 'request.loadBalancerName', 'request.name']),
    ],
    DeleteLoadBalancer: [gone('AWS::ElasticLoadBalancingV2::LoadBalancer', ['request.loadBalancerArn', 'request.loadBalancerName'])],
    CreateRule: [altered('AWS::ElasticLoadBalancingV2::Listener', 'request.listenerArn', 'rule')],
  },
};

export const wafv2: ServiceEffects = {
  source: 'wafv2.amazonaws.com',
  apis: {
    DeleteWebACL: [opens('detector-off', 'web firewall {request.name}')],
    DisassociateWebACL: [opens('detector-off', 'web firewall of {request.resourceArn}')],
    AssociateWebACL: [closes('detector-off', 'web firewall of {request.resourceArn}')],
    DeleteRuleGroup: [opens('detector-off', 'web firewall rules {request.name}')],
    DeleteLoggingConfiguration: [opens('logs-deleted', 'web firewall log of {request.resourceArn}')],
    UpdateIPSet: [altered('AWS::WAFv2::IPSet', ['request.id', 'request.name'], 'addresses')],
  },
};

export const globalaccelerator: ServiceEffects = {
  source: 'globalaccelerator.amazonaws.com',
  apis: {
    ...pair({
      type: 'AWS::GlobalAccelerator::Accelerator',
      create: 'CreateAccelerator',
      remove: 'DeleteAccelerator',
      id: ['response.accelerator.acceleratorArn', 'request.name'],
      removeId: 'request.acceleratorArn',
    }),
  },
};
