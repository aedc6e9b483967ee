/** Services that run machines for others: what starts again, what costs by the hour, and what is left of it. */
import { hourlyPrice } from '../../../../knowledge/prices/hourly-prices.ts';
import type { Resource } from '../../../investigate/index.ts';
import { batchDisableEnvironment } from '../../actions/batch-disable-environment/action.ts';
import { batchDisableQueue } from '../../actions/batch-disable-queue/action.ts';
import { batchTerminateJob } from '../../actions/batch-terminate-job/action.ts';
import { bedrockDeleteMarketplaceEndpoint } from '../../actions/bedrock-delete-marketplace-endpoint/action.ts';
import { bedrockDeleteModelDeployment } from '../../actions/bedrock-delete-model-deployment/action.ts';
import { bedrockStopBatchJob } from '../../actions/bedrock-stop-batch-job/action.ts';
import { bedrockStopCustomizationJob } from '../../actions/bedrock-stop-customization-job/action.ts';
import { codebuildDeleteFleet } from '../../actions/codebuild-delete-fleet/action.ts';
import { codebuildDeleteProject } from '../../actions/codebuild-delete-project/action.ts';
import { codebuildStopBuild } from '../../actions/codebuild-stop-build/action.ts';
import { ec2DeleteNatGateway } from '../../actions/ec2-delete-nat-gateway/action.ts';
import { eksDeleteCluster } from '../../actions/eks-delete-cluster/action.ts';
import { eksDeleteFargateProfile } from '../../actions/eks-delete-fargate-profile/action.ts';
import { eksZeroNodegroup } from '../../actions/eks-zero-nodegroup/action.ts';
import { emrTerminateCluster } from '../../actions/emr-terminate-cluster/action.ts';
import { glueDeleteDevEndpoint } from '../../actions/glue-delete-dev-endpoint/action.ts';
import { glueDeleteJob } from '../../actions/glue-delete-job/action.ts';
import { glueStopJobRun } from '../../actions/glue-stop-job-run/action.ts';
import { glueStopSession } from '../../actions/glue-stop-session/action.ts';
import { glueStopTrigger } from '../../actions/glue-stop-trigger/action.ts';
import { sagemakerDeleteApp } from '../../actions/sagemaker-delete-app/action.ts';
import { sagemakerDeleteCluster } from '../../actions/sagemaker-delete-cluster/action.ts';
import { sagemakerStopProcessingJob } from '../../actions/sagemaker-stop-processing-job/action.ts';
import { sagemakerStopTrainingJob } from '../../actions/sagemaker-stop-training-job/action.ts';
import { sagemakerStopTransformJob } from '../../actions/sagemaker-stop-transform-job/action.ts';
import { sagemakerStopTuningJob } from '../../actions/sagemaker-stop-tuning-job/action.ts';
import { regional } from '../targets.ts';
import { anyNamed, byArn, named, type Kinds, type Placed } from './kind.ts';

/** The lower bound: what surely ends. */
const standing = (price: string) => (): string | null => hourlyPrice(price)?.low ?? null;

/** `cluster/name`, as the findings name what lies in an EKS cluster; its ARN ends in an id the log does not tell. */
const inEksCluster =
  (kind: 'nodegroup' | 'fargateprofile'): Placed =>
  ({ id, account, region }) => {
    const [cluster, name, more] = id.split('/');
    if (cluster === undefined || name === undefined || name === '' || more !== undefined) return null;
    return regional('eks', account, region, `${kind}/${cluster}/${name}/*`, name, { cluster });
  };

/** `project:uuid`; permission is asked on the project. */
const build: Placed = ({ id, account, region }) => {
  const [project = '', uuid] = id.split(':');
  return uuid === undefined || id.startsWith('arn:') ? null : regional('codebuild', account, region, `project/${project}`, id);
};

const jobRun: Placed = ({ id, details, account, region }) => {
  const { job } = details;
  return job === undefined ? null : regional('glue', account, region, `job/${job}`, id, { job });
};

/** `domain/type/name`, and whose it is. */
const app: Placed = ({ id, details, account, region }: Resource) => {
  const [domain, type, name] = id.split('/');
  const { user, space } = details;
  if (domain === undefined || type === undefined || name === undefined || (user ?? space) === undefined) return null;
  const whose: Readonly<Record<string, string>> = space === undefined ? { user: user ?? '' } : { space };
  return regional('sagemaker', account, region, `app/${domain}/*`, name, { domain, type, ...whose });
};

export const BURNING_KINDS: Kinds = {
  'AWS::Batch::JobQueue': { action: batchDisableQueue, target: named('batch', 'job-queue') },
  'AWS::Batch::ComputeEnvironment': { action: batchDisableEnvironment, target: named('batch', 'compute-environment') },
  'AWS::Batch::Job': { action: batchTerminateJob, target: named('batch', 'job') },
  'AWS::EKS::Nodegroup': { action: eksZeroNodegroup, target: inEksCluster('nodegroup') },
  'AWS::EKS::FargateProfile': { action: eksDeleteFargateProfile, target: inEksCluster('fargateprofile') },
  'AWS::EKS::Cluster': { action: eksDeleteCluster, target: named('eks', 'cluster'), usdPerHour: standing('eks-cluster') },
  'AWS::EMR::Cluster': { action: emrTerminateCluster, target: named('elasticmapreduce', 'cluster') },
  'AWS::Glue::Trigger': { action: glueStopTrigger, target: named('glue', 'trigger') },
  'AWS::Glue::JobRun': { action: glueStopJobRun, target: jobRun },
  'AWS::Glue::Session': { action: glueStopSession, target: named('glue', 'session') },
  'AWS::Glue::DevEndpoint': { action: glueDeleteDevEndpoint, target: named('glue', 'devEndpoint') },
  'AWS::Glue::Job': { action: glueDeleteJob, target: named('glue', 'job') },
  'AWS::CodeBuild::Project': { action: codebuildDeleteProject, target: named('codebuild', 'project') },
  'AWS::CodeBuild::Build': { action: codebuildStopBuild, target: build },
  'AWS::CodeBuild::Fleet': { action: codebuildDeleteFleet, target: byArn('codebuild') },
  'AWS::SageMaker::TrainingJob': { action: sagemakerStopTrainingJob, target: named('sagemaker', 'training-job') },
  'AWS::SageMaker::ProcessingJob': { action: sagemakerStopProcessingJob, target: named('sagemaker', 'processing-job') },
  'AWS::SageMaker::TransformJob': { action: sagemakerStopTransformJob, target: named('sagemaker', 'transform-job') },
  'AWS::SageMaker::HyperParameterTuningJob': { action: sagemakerStopTuningJob, target: named('sagemaker', 'hyper-parameter-tuning-job') },
  'AWS::SageMaker::App': { action: sagemakerDeleteApp, target: app },
  'AWS::SageMaker::Cluster': { action: sagemakerDeleteCluster, target: anyNamed('sagemaker', 'cluster') },
  'AWS::Bedrock::ModelInvocationJob': { action: bedrockStopBatchJob, target: byArn('bedrock') },
  'AWS::Bedrock::ModelCustomizationJob': { action: bedrockStopCustomizationJob, target: byArn('bedrock') },
  'AWS::Bedrock::CustomModelDeployment': { action: bedrockDeleteModelDeployment, target: byArn('bedrock') },
  'AWS::Bedrock::MarketplaceModelEndpoint': { action: bedrockDeleteMarketplaceEndpoint, target: byArn('sagemaker') },
  'AWS::EC2::NatGateway': { action: ec2DeleteNatGateway, target: named('ec2', 'natgateway'), usdPerHour: standing('nat-gateway') },
};
