/** The edges of the credential tree one issuing event tells of. */
import { readText, readTexts } from '../../../knowledge/effects/index.ts';
import type { Issue, IssueKind, Scope } from '../../../knowledge/effects/index.ts';
import type { NotableEvent } from '../notable-event.ts';
import type { Issuance } from './estate.ts';
import { laterBy, readLogTime } from './log-time.ts';
import { namesOfType } from './named-resources.ts';
import type { Place } from './place.ts';
import type { ResourceLedger } from './resource-ledger.ts';
import type { Scene } from './scene.ts';
import { sessionArnOf } from './session-arn.ts';

export function issuancesOf(rule: Issue, scope: Scope, { event, place, by, ledgers }: Scene): Issuance[] {
  const written = readText(rule.principal, scope);
  const principal = written === null ? namedPrincipal(rule.kind, event, place) : sessionArnOf(written, place.account);
  const accessKeyId =
    rule.accessKeyId === undefined ? null : (readText(rule.accessKeyId, scope) ?? namesOfType(event, 'AWS::IAM::AccessKey')[0] ?? null);
  const other = rule.parent === undefined ? null : { principal: readText(rule.parent, scope), accessKeyId: null, sessionCreated: null };
  const ownKey = rule.parentKey === undefined ? null : readText(rule.parentKey, scope);
  const parent = other ?? { principal: by.principal, accessKeyId: ownKey ?? by.accessKeyId, sessionCreated: by.sessionCreated };
  const child = { principal, accessKeyId, sessionCreated: LASTING.has(rule.kind) ? null : event.time, expiresAt: expiryOf(rule, event, scope) };
  const throughIds = rule.through === undefined ? [] : readTexts(rule.through[1], scope);
  return (throughIds.length === 0 ? [null] : throughIds).map((throughId) => ({
    kind: rule.kind,
    parent,
    child,
    through:
      throughId === null || rule.through === undefined ? null : resourceFor(rule.through[0], throughId, parent.principal, place, ledgers.resources),
    throughId,
    tie: 'recorded',
    by,
  }));
}

function expiryOf(rule: Issue, event: NotableEvent, scope: Scope): string | null {
  const said = rule.expires === undefined ? null : readLogTime(readText(rule.expires, scope));
  if (said !== null) return said;
  const seconds = rule.seconds === undefined ? null : Number(readText(rule.seconds, scope) ?? Number.NaN);
  if (seconds !== null && Number.isFinite(seconds) && seconds > 0) return laterBy(event.time, seconds);
  return rule.lasts === undefined ? null : laterBy(event.time, rule.lasts);
}

/** The child of an edge when the record has no parameters but names resources (console CSV). */
function namedPrincipal(kind: IssueKind, event: NotableEvent, place: Place): string | null {
  const type = kind === 'assume-role' || kind === 'create-role' || kind === 'role-trust' ? 'AWS::IAM::Role' : 'AWS::IAM::User';
  const name = namesOfType(event, type)[0];
  if (name === undefined || name.startsWith('arn:')) return name ?? null;
  return `arn:aws:iam::${place.account}:${type === 'AWS::IAM::Role' ? 'role' : 'user'}/${name}`;
}

/** What lasts until somebody ends it: no session begins with it. */
const LASTING = new Set<IssueKind>([
  'access-key',
  'login-profile',
  'service-credential',
  'create-user',
  'create-role',
  'role-trust',
  'pass-role',
  'organization-account',
  'exit-role',
]);

/** What resource a service acts for when it takes a role: the session name is its id. */
const ACTS_FOR: Readonly<Record<string, string>> = {
  'ec2.amazonaws.com': 'AWS::EC2::Instance',
  'lambda.amazonaws.com': 'AWS::Lambda::Function',
  'ecs-tasks.amazonaws.com': 'AWS::ECS::Task',
  'codebuild.amazonaws.com': 'AWS::CodeBuild::Project',
  'states.amazonaws.com': 'AWS::StepFunctions::StateMachine',
  'glue.amazonaws.com': 'AWS::Glue::Job',
  'sagemaker.amazonaws.com': 'AWS::SageMaker::NotebookInstance',
};

function resourceFor(type: string, id: string, service: string | null, place: Place, resources: ResourceLedger): number | null {
  const wanted = type === '*' ? ACTS_FOR[service ?? ''] : type;
  return wanted === undefined ? null : resources.find(wanted, id, place);
}
