/** Services as they are called in each kind of bill: code and name in CUR and FOCUS, name in the Cost Explorer API, short name in its console. */
export interface Product {
  readonly code: string;
  /** `product_product_name`, and ServiceName of FOCUS. */
  readonly name: string;
  readonly inCostExplorer: string;
  readonly inConsole: string;
  /** ServiceCategory of FOCUS. */
  readonly category: string;
}

const product = (code: string, name: string, category: string, more: { readonly api?: string; readonly console?: string } = {}): Product => ({
  code,
  name,
  category,
  inCostExplorer: more.api ?? name,
  inConsole: more.console ?? name.replace(/^(Amazon|AWS) /, ''),
});

export const PRODUCTS = {
  ec2: product('AmazonEC2', 'Amazon Elastic Compute Cloud', 'Compute', { api: 'Amazon Elastic Compute Cloud - Compute', console: 'EC2-Instances' }),
  /** What Cost Explorer shows apart from instances: disks, snapshots, NAT, transfer. */
  'ec2-other': product('AmazonEC2', 'Amazon Elastic Compute Cloud', 'Compute', { api: 'EC2 - Other', console: 'EC2-Other' }),
  vpc: product('AmazonVPC', 'Amazon Virtual Private Cloud', 'Networking', { console: 'VPC' }),
  elb: product('AWSELB', 'Elastic Load Balancing', 'Networking', { api: 'Amazon Elastic Load Balancing', console: 'Elastic Load Balancing' }),
  rds: product('AmazonRDS', 'Amazon Relational Database Service', 'Databases', { console: 'Relational Database Service' }),
  s3: product('AmazonS3', 'Amazon Simple Storage Service', 'Storage', { console: 'S3' }),
  ecs: product('AmazonECS', 'Amazon Elastic Container Service', 'Compute', { console: 'Elastic Container Service' }),
  ecr: product('AmazonECR', 'Amazon EC2 Container Registry (ECR)', 'Compute', { console: 'EC2 Container Registry (ECR)' }),
  lambda: product('AWSLambda', 'AWS Lambda', 'Compute'),
  kms: product('awskms', 'AWS Key Management Service', 'Security', { console: 'Key Management Service' }),
  secrets: product('AWSSecretsManager', 'AWS Secrets Manager', 'Security'),
  cloudwatch: product('AmazonCloudWatch', 'AmazonCloudWatch', 'Management and Governance', { console: 'CloudWatch' }),
  route53: product('AmazonRoute53', 'Amazon Route 53', 'Networking', { console: 'Route 53' }),
  registrar: product('AmazonRegistrar', 'Amazon Registrar', 'Networking', { console: 'Registrar' }),
  ses: product('AmazonSES', 'Amazon Simple Email Service', 'Integration', { console: 'SES' }),
  sagemaker: product('AmazonSageMaker', 'Amazon SageMaker', 'AI and Machine Learning', { console: 'SageMaker' }),
  lightsail: product('AmazonLightsail', 'Amazon Lightsail', 'Compute', { console: 'Lightsail' }),
  'cost-explorer': product('AWSCostExplorer', 'AWS Cost Explorer', 'Management and Governance'),
  'savings-plans': product('ComputeSavingsPlans', 'Savings Plans for AWS Compute usage', 'Compute', {
    console: 'Savings Plans for Compute usage',
  }),
  support: product('AWSSupportBusiness', 'AWS Support (Business)', 'Other', { console: 'Support (Business)' }),
  'support-developer': product('AWSDeveloperSupport', 'AWS Support (Developer)', 'Other', { console: 'Support (Developer)' }),
  scanner: product('4f1c7q2m9x8k3v5t6b0n1d2e3', 'CIS Hardened Image Level 1 on Amazon Linux 2023', 'Security', {
    console: 'CIS Hardened Image Level 1 on Amazon Linux 2023',
  }),
} as const satisfies Readonly<Record<string, Product>>;

/** Models of other makers are sold through AWS Marketplace: a product of its own for each, with a code like a serial number. */
export const modelProduct = (name: string, code: string): Product =>
  product(code, `${name} (Amazon Bedrock Edition)`, 'AI and Machine Learning', { console: `${name} (Amazon Bedrock Edition)` });
