/** Amazon Bedrock: throughput, jobs, deployments and endpoints; each is known by its ARN. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { BATCH_JOB, CUSTOMIZATION, DEPLOYMENT, MARKETPLACE, THROUGHPUT } from '../../../account/services/rented/learners.ts';
import { giveBack, type Rented } from '../../../account/services/rented/shelf.ts';
import { DAY } from '../../../clock.ts';
import { dateOf, textIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveService } from '../../live-service.ts';
import { changes, ends, lists, removes, shows, type Shelf } from './shelves.ts';

const shelf = (type: string, member: string): Shelf => ({
  type,
  asked: ({ input }) => textIn(input, member),
  arn: (_, name) => name,
  missing: ['ResourceNotFoundException', (name) => `The resource ${name} could not be found.`],
});
const throughputs = shelf(THROUGHPUT, 'provisionedModelId');
const batchJobs = shelf(BATCH_JOB, 'jobIdentifier');
const customizations = shelf(CUSTOMIZATION, 'jobIdentifier');
const deployments = shelf(DEPLOYMENT, 'customModelDeploymentIdentifier');
const endpoints = shelf(MARKETPLACE, 'endpointArn');

const model = ({ facts }: Rented): string =>
  `arn:aws:bedrock:us-east-1::foundation-model/${reachText(facts.given, 'modelId') ?? 'amazon.nova-pro-v1:0'}`;

const TERMS: Readonly<Record<string, number>> = { OneMonth: 30 * DAY, SixMonths: 182 * DAY };
const termEnds = ({ facts, createdAt }: Rented): number | null => {
  const term = TERMS[reachText(facts.given, 'commitmentDuration') ?? ''];
  return term === undefined ? null : createdAt + term;
};

const throughputShown = (one: Rented) => {
  const units = Number(reachText(one.facts.given, 'modelUnits') ?? '1');
  const ends = termEnds(one);
  return {
    provisionedModelName: reachText(one.facts.given, 'provisionedModelName') ?? '',
    provisionedModelArn: one.facts.name,
    modelArn: model(one),
    desiredModelArn: model(one),
    foundationModelArn: model(one),
    modelUnits: units,
    desiredModelUnits: units,
    status: one.facts.status,
    creationTime: dateOf(one.createdAt),
    lastModifiedTime: dateOf(one.createdAt),
    ...(ends === null ? {} : { commitmentDuration: reachText(one.facts.given, 'commitmentDuration') ?? '', commitmentExpirationTime: dateOf(ends) }),
  };
};

const dates = ({ createdAt }: Rented) => ({ lastModifiedTime: dateOf(createdAt) });

const batchShown = (job: Rented) => ({
  jobArn: job.facts.name,
  jobName: reachText(job.facts.given, 'jobName') ?? '',
  modelId: reachText(job.facts.given, 'modelId') ?? '',
  roleArn: reachText(job.facts.given, 'roleArn') ?? '',
  status: job.facts.status,
  submitTime: dateOf(job.createdAt),
  ...dates(job),
});

const customizationShown = (job: Rented) => ({
  jobArn: job.facts.name,
  jobName: reachText(job.facts.given, 'jobName') ?? '',
  baseModelArn: model(job),
  status: job.facts.status,
  creationTime: dateOf(job.createdAt),
  ...dates(job),
});

const deploymentShown = (one: Rented) => ({
  customModelDeploymentArn: one.facts.name,
  modelArn: reachText(one.facts.given, 'modelArn') ?? '',
  status: one.facts.status,
  createdAt: dateOf(one.createdAt),
});

const endpointShown = ({ facts, createdAt }: Rented) => ({
  endpointArn: facts.name,
  modelSourceIdentifier: reachText(facts.given, 'modelSourceIdentifier') ?? '',
  status: 'REGISTERED',
  createdAt: dateOf(createdAt),
  updatedAt: dateOf(createdAt),
});

function deleteThroughput(one: Rented, call: LiveCall) {
  const ends = termEnds(one);
  if (ends !== null && ends > call.now)
    return new Refusal('ConflictException', 'The provisioned model cannot be deleted before its commitment term is over.', 400);
  giveBack(call.account, one, call.caller.hand);
  return answered({});
}

const stopping = { from: ['InProgress'], going: 'Stopping', over: 'Stopped', seconds: 60, code: 'ConflictException' } as const;

export const bedrock: LiveService = {
  service: 'bedrock',
  wording: 'rest',
  operations: {
    ListProvisionedModelThroughputs: lists(throughputs, 'provisionedModelSummaries', throughputShown),
    GetProvisionedModelThroughput: shows(throughputs, throughputShown),
    DeleteProvisionedModelThroughput: changes(throughputs, deleteThroughput),
    ListModelInvocationJobs: lists(batchJobs, 'invocationJobSummaries', batchShown),
    GetModelInvocationJob: shows(batchJobs, batchShown),
    StopModelInvocationJob: ends(batchJobs, stopping),
    ListModelCustomizationJobs: lists(customizations, 'modelCustomizationJobSummaries', customizationShown),
    GetModelCustomizationJob: shows(customizations, customizationShown),
    StopModelCustomizationJob: ends(customizations, stopping),
    ListCustomModelDeployments: lists(deployments, 'modelDeploymentSummaries', (one) => ({
      ...deploymentShown(one),
      customModelDeploymentName: reachText(one.facts.given, 'modelDeploymentName') ?? '',
    })),
    GetCustomModelDeployment: shows(deployments, deploymentShown),
    DeleteCustomModelDeployment: removes(deployments),
    ListMarketplaceModelEndpoints: lists(endpoints, 'marketplaceModelEndpoints', endpointShown),
    GetMarketplaceModelEndpoint: shows(endpoints, (one) => ({
      marketplaceModelEndpoint: { ...endpointShown(one), endpointStatus: one.facts.status },
    })),
    DeleteMarketplaceModelEndpoint: removes(endpoints),
  },
};
