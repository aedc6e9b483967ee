/** Ways back in as the findings tell them. */
import { wayInPage } from '../../../knowledge/console-places.ts';
import { GLOBAL_REGION } from '../actions/looking.ts';
import type { Findings, Foothold } from '../../investigate/index.ts';
import { isHis } from './his-resources.ts';
import { nothingProposed, type Proposed } from './proposal.ts';

export const LEFT = { ja: '侵入者が残した入口です。', en: 'A way in that the intruder left.' };

/** Handed to the person, with the findings' own instructions. */
export const byHand = (one: Foothold): Proposed => ({
  ...nothingProposed,
  byHand: [{ subject: `${one.kind} ${one.target}${place(one)}`, said: withPage(one), eventIds: one.eventIds }],
});

/** The instructions, and the page they begin on. */
function withPage({ kind, region, remove: { ja, en } }: Foothold): Foothold['remove'] {
  const page = wayInPage(kind, region);
  return page === null ? { ja, en } : { ja: `${ja} ${page}`, en: `${en} ${page}` };
}

/** What is global is written in us-east-1, which would only lead astray. */
const place = ({ region }: Foothold): string => (region === undefined || region === GLOBAL_REGION ? '' : ` (${region})`);

/** Of these the thing itself stands among the resources, and what is done about it is done there. */
const THING: Readonly<Record<string, string>> = {
  'batch-environment': 'AWS::Batch::ComputeEnvironment',
  'build-project': 'AWS::CodeBuild::Project',
  'cloudformation-stack': 'AWS::CloudFormation::Stack',
  'dev-endpoint': 'AWS::Glue::DevEndpoint',
  'eks-nodegroup': 'AWS::EKS::Nodegroup',
  'event-rule': 'AWS::Events::Rule',
  'lambda-trigger': 'AWS::Lambda::EventSourceMapping',
  schedule: 'AWS::Scheduler::Schedule',
  'ssm-association': 'AWS::SSM::Association',
  'state-machine': 'AWS::StepFunctions::StateMachine',
};

/** He made it: it is dealt with as a thing of his. False for things of the owner's he only changed. */
export function isThingOfHis({ kind, target, region }: Foothold, { resources }: Findings): boolean {
  const type = Object.hasOwn(THING, kind) ? THING[kind] : undefined;
  const names = ({ id, arn, details }: Findings['resources'][number]) => id === target || arn === target || details['name'] === target;
  return resources.some((one) => one.type === type && isHis(one) && names(one) && (region === undefined || one.region === region));
}
