/** SageMaker: jobs, Studio apps, endpoints and HyperPod clusters. Notebooks are in sagemaker.ts. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { APP, ENDPOINT, HYPERPOD, PROCESSING, TRAINING, TRANSFORM, TUNING } from '../../../account/services/rented/learners.ts';
import type { Rented } from '../../../account/services/rented/shelf.ts';
import { arnIn, dateOf, textIn } from '../../input.ts';
import type { LiveCall, LiveOperation, Members } from '../../live-service.ts';
import { ends, lists, removes, shows, type Shelf } from './shelves.ts';

const shelf = (type: string, member: string, kind: string): Shelf => ({
  type,
  asked: ({ input }) => textIn(input, member),
  arn: (call, name) => arnIn(call, 'sagemaker', `${kind}/${name}`),
  missing: ['ResourceNotFound', (name) => `Requested resource not found: ${name}`],
});

const counts = { Completed: 0, InProgress: 1, NonRetryableError: 0, RetryableError: 0, Stopped: 0 };

/** A kind of job: its four operations differ in nothing but names. */
function jobs(type: string, api: string, kind: string, more: (job: Rented) => Members = () => ({})): Readonly<Record<string, LiveOperation>> {
  const here = shelf(type, `${api}JobName`, kind);
  const shown = ({ facts, createdAt, ...rest }: Rented, call: LiveCall) => ({
    [`${api}JobName`]: facts.name,
    [`${api}JobArn`]: here.arn(call, facts.name),
    [`${api}JobStatus`]: facts.status,
    CreationTime: dateOf(createdAt),
    ...more({ facts, createdAt, ...rest }),
  });
  return {
    [`List${api}Jobs`]: lists(here, `${api}JobSummaries`, shown),
    [`Describe${api}Job`]: shows(here, shown),
    [`Stop${api}Job`]: ends(here, { from: ['InProgress'], going: 'Stopping', over: 'Stopped', seconds: 120, code: 'ValidationException' }),
  };
}

const apps: Shelf = {
  ...shelf(APP, 'AppName', 'app'),
  asked: ({ input }) => ['DomainId', 'AppType', 'AppName'].map((member) => textIn(input, member)).join('/'),
};
const endpoints: Shelf = {
  ...shelf(ENDPOINT, 'EndpointName', 'endpoint'),
  missing: ['ValidationException', (name) => `Could not find endpoint "${name}".`],
};
/** The ARN of a cluster has an id of its own. */
const clusters: Shelf = { ...shelf(HYPERPOD, 'ClusterName', 'cluster'), arn: (call) => arnIn(call, 'sagemaker', 'cluster/abcdefghijkl') };

const appShown = ({ facts, createdAt }: Rented) => {
  const [DomainId, AppType, AppName] = facts.name.split('/');
  const [user, space] = [reachText(facts.given, 'userProfileName'), reachText(facts.given, 'spaceName')];
  return {
    DomainId,
    AppType,
    AppName,
    ...(user === null ? {} : { UserProfileName: user }),
    ...(space === null ? {} : { SpaceName: space }),
    Status: facts.status,
    CreationTime: dateOf(createdAt),
  };
};

const endpointShown = ({ facts, createdAt }: Rented, call: LiveCall) => ({
  EndpointName: facts.name,
  EndpointArn: endpoints.arn(call, facts.name),
  EndpointStatus: facts.status,
  CreationTime: dateOf(createdAt),
  LastModifiedTime: dateOf(createdAt),
});

const clusterShown = ({ facts, createdAt }: Rented, call: LiveCall) => ({
  ClusterName: facts.name,
  ClusterArn: clusters.arn(call, facts.name),
  ClusterStatus: facts.status,
  CreationTime: dateOf(createdAt),
});

export const sagemakerMachines: Readonly<Record<string, LiveOperation>> = {
  ...jobs(TRAINING, 'Training', 'training-job'),
  ...jobs(PROCESSING, 'Processing', 'processing-job'),
  ...jobs(TRANSFORM, 'Transform', 'transform-job'),
  ...jobs(TUNING, 'HyperParameterTuning', 'hyper-parameter-tuning-job', () => ({
    TrainingJobStatusCounters: counts,
    ObjectiveStatusCounters: { Succeeded: 0, Pending: 0, Failed: 0 },
  })),
  ListApps: lists(apps, 'Apps', appShown),
  DescribeApp: shows(apps, appShown),
  DeleteApp: ends(apps, { from: ['InService', 'Pending'], going: 'Deleting', over: 'Deleted', seconds: 60, code: 'ResourceInUse' }),
  ListEndpoints: lists(endpoints, 'Endpoints', endpointShown),
  DescribeEndpoint: shows(endpoints, (endpoint, call) => ({ ...endpointShown(endpoint, call), EndpointConfigName: endpoint.facts.name })),
  DeleteEndpoint: removes(endpoints),
  ListClusters: lists(clusters, 'ClusterSummaries', clusterShown),
  DescribeCluster: shows(clusters, (cluster, call) => ({ ...clusterShown(cluster, call), InstanceGroups: [] })),
  DeleteCluster: ends(clusters, {
    from: ['InService'],
    going: 'Deleting',
    over: null,
    seconds: 300,
    code: 'ConflictException',
    answer: ({ facts }, call) => ({ ClusterArn: clusters.arn(call, facts.name) }),
  }),
};
