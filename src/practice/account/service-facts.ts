/** How each service appears in CloudTrail: source, record version, where global ones are logged, how it words a denial. */
export interface ServiceFacts {
  readonly source: string;
  readonly eventVersion: string;
  /** Global services are logged in one region, whatever the caller named. */
  readonly home: string | null;
  readonly denial: 'AccessDenied' | 'AccessDeniedException' | 'Client.UnauthorizedOperation';
  /** Some services write the request even when it was denied, most do not (seen in TrailDiscover's real denials). */
  readonly requestWhenDenied: boolean;
  /** Host name before `.amazonaws.com`; the region goes in unless it is global. */
  readonly host: string;
}

const regional = (source: string, eventVersion: string, more: Partial<ServiceFacts> = {}): ServiceFacts => ({
  source: `${source}.amazonaws.com`,
  eventVersion,
  home: null,
  denial: 'AccessDenied',
  requestWhenDenied: false,
  host: source,
  ...more,
});
const global = (source: string, eventVersion: string, more: Partial<ServiceFacts> = {}): ServiceFacts =>
  regional(source, eventVersion, { home: 'us-east-1', ...more });
const asException = { denial: 'AccessDeniedException' } as const;

const FACTS: Readonly<Record<string, ServiceFacts>> = {
  ec2: regional('ec2', '1.10', { denial: 'Client.UnauthorizedOperation', requestWhenDenied: true }),
  iam: global('iam', '1.10'),
  sts: regional('sts', '1.08'),
  signin: regional('signin', '1.08'),
  s3: regional('s3', '1.11', { requestWhenDenied: true }),
  lambda: regional('lambda', '1.11'),
  autoscaling: regional('autoscaling', '1.11', { requestWhenDenied: true }),
  elasticloadbalancing: regional('elasticloadbalancing', '1.10', { requestWhenDenied: true }),
  ecs: regional('ecs', '1.11'),
  ecr: regional('ecr', '1.08', asException),
  rds: regional('rds', '1.11', { requestWhenDenied: true }),
  kms: regional('kms', '1.11', { requestWhenDenied: true }),
  logs: regional('logs', '1.11', { requestWhenDenied: true }),
  cloudwatch: regional('monitoring', '1.11', { requestWhenDenied: true }),
  events: regional('events', '1.11'),
  scheduler: regional('scheduler', '1.09', asException),
  cloudtrail: regional('cloudtrail', '1.10', { requestWhenDenied: true }),
  config: regional('config', '1.08', { requestWhenDenied: true }),
  guardduty: regional('guardduty', '1.11', asException),
  inspector2: regional('inspector2', '1.10', asException),
  securityhub: regional('securityhub', '1.08', asException),
  secretsmanager: regional('secretsmanager', '1.11', asException),
  ssm: regional('ssm', '1.11', asException),
  bedrock: regional('bedrock', '1.11', { requestWhenDenied: true }),
  ses: regional('ses', '1.11'),
  sns: regional('sns', '1.09', { requestWhenDenied: true }),
  sqs: regional('sqs', '1.09'),
  dynamodb: regional('dynamodb', '1.11', { requestWhenDenied: true }),
  servicequotas: regional('servicequotas', '1.10'),
  cloudformation: regional('cloudformation', '1.11', { requestWhenDenied: true }),
  apigateway: regional('apigateway', '1.09', asException),
  eks: regional('eks', '1.09', asException),
  sagemaker: regional('sagemaker', '1.09', asException),
  lightsail: regional('lightsail', '1.11', asException),
  rolesanywhere: regional('rolesanywhere', '1.08', asException),
  sso: regional('sso', '1.09', asException),
  'sso-directory': regional('sso-directory', '1.09', asException),
  health: global('health', '1.08', asException),
  support: global('support', '1.08', asException),
  organizations: global('organizations', '1.09', asException),
  account: global('account', '1.09', asException),
  ce: global('ce', '1.08', asException),
  budgets: global('budgets', '1.08', asException),
  billing: global('billing', '1.08', asException),
  freetier: global('freetier', '1.08', asException),
  invoicing: global('invoicing', '1.09', asException),
  route53: global('route53', '1.11', { requestWhenDenied: true }),
  route53domains: global('route53domains', '1.08', asException),
  savingsplans: global('savingsplans', '1.08', asException),
  'aws-marketplace': global('aws-marketplace', '1.08', asException),
  cloudfront: global('cloudfront', '1.09'),
  'cloudtrail-data': regional('cloudtrail-data', '1.08'),
  'resource-explorer-2': regional('resource-explorer-2', '1.09'),
  'access-analyzer': regional('access-analyzer', '1.08', asException),
  trustedadvisor: global('trustedadvisor', '1.08', asException),
  notifications: global('notifications', '1.10', asException),
  amplify: regional('amplify', '1.08', asException),
  apprunner: regional('apprunner', '1.08', asException),
  appstream: regional('appstream', '1.08', asException),
  batch: regional('batch', '1.08', asException),
  codebuild: regional('codebuild', '1.08', asException),
  dms: regional('dms', '1.08', asException),
  elasticfilesystem: regional('elasticfilesystem', '1.08', asException),
  elasticbeanstalk: regional('elasticbeanstalk', '1.08'),
  elasticache: regional('elasticache', '1.08'),
  elasticmapreduce: regional('elasticmapreduce', '1.08', asException),
  'emr-serverless': regional('emr-serverless', '1.08', asException),
  fsx: regional('fsx', '1.08', asException),
  gamelift: regional('gamelift', '1.08', asException),
  globalaccelerator: regional('globalaccelerator', '1.08', { ...asException, home: 'us-west-2' }),
  glue: regional('glue', '1.08', asException),
  identitystore: regional('identitystore', '1.08', asException),
  imagebuilder: regional('imagebuilder', '1.08', asException),
  ivs: regional('ivs', '1.08', asException),
  kafka: regional('kafka', '1.08', asException),
  kendra: regional('kendra', '1.08', asException),
  managedblockchain: regional('managedblockchain', '1.08', asException),
  mediaconvert: regional('mediaconvert', '1.08', asException),
  medialive: regional('medialive', '1.08', asException),
  memorydb: regional('memorydb', '1.08', asException),
  mq: regional('mq', '1.08', asException),
  es: regional('es', '1.08', asException),
  aoss: regional('aoss', '1.08', asException),
  'sms-voice': regional('sms-voice', '1.08', asException),
  redshift: regional('redshift', '1.08'),
  'redshift-serverless': regional('redshift-serverless', '1.08', asException),
  rekognition: regional('rekognition', '1.08', asException),
  states: regional('states', '1.08', asException),
  shield: global('shield', '1.08', asException),
  transfer: regional('transfer', '1.08', asException),
  workspaces: regional('workspaces', '1.08', asException),
};

/** Facts of a service by its IAM prefix. Throws for a service no story may use without a line above. */
export function factsOf(service: string): ServiceFacts {
  const facts = FACTS[service];
  if (facts === undefined) throw new Error(`the practice account does not know the service ${service}`);
  return facts;
}

export function hostOf(facts: ServiceFacts, region: string): string {
  return facts.home !== null && facts.host !== 'sts' ? `${facts.host}.amazonaws.com` : `${facts.host}.${region}.amazonaws.com`;
}

const READ_VERBS = /^(Get|List|Describe|Head|Search|Lookup|BatchGet|Simulate|Filter|Preview|Test|Query|Scan|Decrypt)/;

/** CloudTrail's readOnly by the verb of the API. */
export const readsOnly = (api: string): boolean => READ_VERBS.test(api);
