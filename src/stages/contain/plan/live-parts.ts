/**
 * What the log does not name and the live account does: jobs that wait in his queue, node groups of his cluster, runs of his job. A service makes them, or the log
 * ended before; they burn all the same. Only parts of things the findings call his are looked for.
 */
import { reach, reachText, reachTexts, type Reachable } from '../../../knowledge/json-reach.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Resource } from '../../investigate/index.ts';
import type { Target } from '../actions/action.ts';
import { batchTerminateJob } from '../actions/batch-terminate-job/action.ts';
import { codebuildStopBuild } from '../actions/codebuild-stop-build/action.ts';
import { eksDeleteFargateProfile } from '../actions/eks-delete-fargate-profile/action.ts';
import { eksDeleteNodegroup } from '../actions/eks-delete-nodegroup/action.ts';
import { eksZeroNodegroup } from '../actions/eks-zero-nodegroup/action.ts';
import { emrServerlessCancelRun } from '../actions/emr-serverless-cancel-run/action.ts';
import { glueStopJobRun } from '../actions/glue-stop-job-run/action.ts';
import { listAll, type Listed } from '../actions/looking.ts';
import { nothingProposed, proposal, together, type Looking, type Proposal, type Proposed } from './proposal.ts';
import { regional } from './targets.ts';
import { unseenNote } from './unseen-note.ts';

type Parts = (looking: Looking, whole: Resource) => Promise<Proposed>;

const PARTS: Readonly<Record<string, Parts>> = {
  'AWS::Batch::JobQueue': jobsOfQueue,
  'AWS::EKS::Cluster': partsOfCluster,
  'AWS::Glue::Job': runsOfJob,
  'AWS::CodeBuild::Project': buildsOfProject,
  'AWS::EMRServerless::Application': runsOfApplication,
};

/** @param his things of the intruder in this account that are not known to be deleted */
export async function livePartProposals(looking: Looking, his: readonly Resource[]): Promise<Proposed> {
  const all: Proposed[] = [];
  for (const whole of his) {
    const parts = Object.hasOwn(PARTS, whole.type) ? PARTS[whole.type] : undefined;
    if (parts !== undefined && !whole.id.includes('#')) all.push(await parts(looking, whole));
  }
  return together(all);
}

const eventsOf = ({ createEventId }: Resource): readonly string[] => (createEventId === null ? [] : [createEventId]);

const belongs = (whole: Resource): Bilingual => ({
  ja: `侵入者が作った ${whole.id} に属しています。`,
  en: `It belongs to ${whole.id}, which the intruder made.`,
});

/** Of a list: a proposal for each element, or that it could not be seen. What is not there has no parts. */
function proposed(whole: Resource, asked: string, listed: Listed, each: (item: Reachable) => readonly Proposal[]): Proposed {
  if (listed.kind === 'absent') return nothingProposed;
  if (listed.kind !== 'found')
    return {
      ...nothingProposed,
      unseen: [unseenNote(`${asked} ${whole.id}`, listed, { service: asked.split(':')[0] ?? '', region: whole.region }, eventsOf(whole))],
    };
  return { ...nothingProposed, proposals: listed.items.flatMap(each) };
}

const part = (action: Proposal['action'], target: Target, whole: Resource): Proposal => proposal(action, target, belongs(whole), eventsOf(whole));

/** Everything that has not ended. Batch lists one status a call (API reference, ListJobs). */
const JOB_STATUSES = ['SUBMITTED', 'PENDING', 'RUNNABLE', 'STARTING', 'RUNNING'];

async function jobsOfQueue({ account, accountId }: Looking, queue: Resource): Promise<Proposed> {
  const { id, region } = queue;
  const all: Proposed[] = [];
  for (const jobStatus of JOB_STATUSES) {
    const listed = await listAll(
      account,
      { service: 'batch', operation: 'ListJobs', region, input: { jobQueue: id, jobStatus } },
      'jobSummaryList[]',
    );
    all.push(
      proposed(queue, 'batch:ListJobs', listed, (item) => {
        const job = reachText(item, 'jobId');
        return job === null ? [] : [part(batchTerminateJob, regional('batch', accountId, region, `job/${job}`, job), queue)];
      }),
    );
  }
  return together(all);
}

/** Everything in his own cluster is his: node groups go to zero at once and are deleted afterwards, or the cluster could never go. */
async function partsOfCluster({ account, accountId }: Looking, whole: Resource): Promise<Proposed> {
  const { id: cluster, region } = whole;
  const list = (operation: string, path: string) => listAll(account, { service: 'eks', operation, region, input: { clusterName: cluster } }, path);
  const target = (kind: string, name: string) => regional('eks', accountId, region, `${kind}/${cluster}/${name}/*`, name, { cluster });
  const groups = proposed(whole, 'eks:ListNodegroups', await list('ListNodegroups', 'nodegroups[]'), (name) =>
    typeof name === 'string' ? [eksZeroNodegroup, eksDeleteNodegroup].map((action) => part(action, target('nodegroup', name), whole)) : [],
  );
  const profiles = proposed(whole, 'eks:ListFargateProfiles', await list('ListFargateProfiles', 'fargateProfileNames[]'), (name) =>
    typeof name === 'string' ? [part(eksDeleteFargateProfile, target('fargateprofile', name), whole)] : [],
  );
  return together([groups, profiles]);
}

const RUN_OVER = new Set(['SUCCEEDED', 'FAILED', 'STOPPED', 'TIMEOUT', 'ERROR', 'EXPIRED']);

async function runsOfJob({ account, accountId }: Looking, whole: Resource): Promise<Proposed> {
  const { id: job, region } = whole;
  const listed = await listAll(account, { service: 'glue', operation: 'GetJobRuns', region, input: { JobName: job } }, 'JobRuns[]');
  return proposed(whole, 'glue:GetJobRuns', listed, (item) => {
    const run = reachText(item, 'Id');
    if (run === null || RUN_OVER.has(reachText(item, 'JobRunState') ?? '')) return [];
    return [part(glueStopJobRun, regional('glue', accountId, region, `job/${job}`, run, { job }), whole)];
  });
}

/** Newest first; what runs is among the newest hundred, the most that run at once by default (CodeBuild quotas: 60 builds). */
async function buildsOfProject({ account, accountId }: Looking, whole: Resource): Promise<Proposed> {
  const { id: project, region } = whole;
  const first = await account.ask({ service: 'codebuild', operation: 'ListBuildsForProject', region, input: { projectName: project } });
  if (first.kind !== 'found') return proposed(whole, 'codebuild:ListBuildsForProject', first, () => []);
  const ids = reachTexts(first.output, 'ids[]').slice(0, 100);
  if (ids.length === 0) return nothingProposed;
  const builds = await account.ask({ service: 'codebuild', operation: 'BatchGetBuilds', region, input: { ids } });
  const listed: Listed = builds.kind === 'found' ? { kind: 'found', items: reach(builds.output, 'builds[]') } : builds;
  return proposed(whole, 'codebuild:BatchGetBuilds', listed, (item) => {
    const id = reachText(item, 'id');
    if (id === null || reachText(item, 'buildStatus') !== 'IN_PROGRESS') return [];
    return [part(codebuildStopBuild, regional('codebuild', accountId, region, `project/${project}`, id), whole)];
  });
}

const APPLICATION_OVER = new Set(['SUCCESS', 'FAILED', 'CANCELLED']);

/** The application is not stopped as long as one of them works. */
async function runsOfApplication({ account, accountId }: Looking, whole: Resource): Promise<Proposed> {
  const { id: application, region } = whole;
  const listed = await listAll(
    account,
    { service: 'emr-serverless', operation: 'ListJobRuns', region, input: { applicationId: application } },
    'jobRuns[]',
  );
  return proposed(whole, 'emr-serverless:ListJobRuns', listed, (item) => {
    const run = reachText(item, 'id');
    if (run === null || APPLICATION_OVER.has(reachText(item, 'state') ?? '')) return [];
    return [
      part(
        emrServerlessCancelRun,
        regional('emr-serverless', accountId, region, `/applications/${application}/jobruns/${run}`, run, { application }),
        whole,
      ),
    ];
  });
}
