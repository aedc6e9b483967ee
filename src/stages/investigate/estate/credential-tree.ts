/**
 * The credential tree: who handed out what. Events say most of it; sessions whose issuing event is missing, or whose keys AWS changes under way
 * (console sessions), are tied in by principal and session creation time (`sessionContext.attributes.creationDate` is the second of the issuing call).
 */
import { readText, readTexts } from '../../../knowledge/effects/index.ts';
import type { Issue, IssueKind, Scope } from '../../../knowledge/effects/index.ts';
import type { NotableEvent } from '../notable-event.ts';
import type { Acting, EstateBounds, Issuance } from './estate.ts';
import type { LeftOut } from './left-out.ts';
import { laterBy, readLogTime } from './log-time.ts';
import type { Place, ResourceLedger } from './resource-ledger.ts';
import type { Scene } from './scene.ts';
import { namesOfType } from './named-resources.ts';
import { roleNameOf, sessionArnOf } from './session-arn.ts';

/** A temporary key seen in use. */
export interface SessionSeen {
  readonly accessKeyId: string;
  readonly principal: string | null;
  readonly sessionCreated: string | null;
  readonly by: Acting;
}

/** Issue kinds that start a console session, whose working keys are never written in the issuing event. */
const CONSOLE = new Set<IssueKind>(['console-login', 'switch-role', 'signin-token', 'assume-role-saml', 'identity-center', 'cli-login']);
/** Clocks of sign-in and service differ by a second or two. */
const SLACK_SECONDS = 3;

export class CredentialTree {
  readonly #edges: Issuance[] = [];
  readonly #keys = new Set<string>();
  /** `principal time` of sessions to their edge. */
  readonly #sessions = new Map<string, Issuance>();
  #byServices = 0;
  readonly #bounds: EstateBounds;
  readonly #leftOut: LeftOut;

  constructor(bounds: EstateBounds, leftOut: LeftOut) {
    this.#bounds = bounds;
    this.#leftOut = leftOut;
  }

  /** Adds the edges an issuing event tells of. */
  issue(rule: Issue, scope: Scope, { event, place, by, ledgers }: Scene): void {
    const principals = readTexts(rule.principal, scope);
    const throughIds = rule.through === undefined ? [] : readTexts(rule.through[1], scope);
    const accessKeyId =
      rule.accessKeyId === undefined ? null : (readText(rule.accessKeyId, scope) ?? namesOfType(event, 'AWS::IAM::AccessKey')[0] ?? null);
    const parentPrincipal = rule.parent === undefined ? by.principal : readText(rule.parent, scope);
    const parentKey = rule.parentKey === undefined ? by.accessKeyId : (readText(rule.parentKey, scope) ?? by.accessKeyId);
    const principal = principals[0] === undefined ? namedPrincipal(rule.kind, event, place) : sessionArnOf(principals[0], place.account);
    for (const throughId of throughIds.length === 0 ? [null] : throughIds) {
      this.#add({
        kind: rule.kind,
        parent: {
          principal: parentPrincipal,
          accessKeyId: rule.parent === undefined ? parentKey : null,
          sessionCreated: rule.parent === undefined ? by.sessionCreated : null,
        },
        child: { principal, accessKeyId, sessionCreated: startsSession(rule.kind) ? event.time : null, expiresAt: this.#expiry(rule, event, scope) },
        through:
          throughId === null || rule.through === undefined
            ? null
            : resourceFor(rule.through[0], throughId, parentPrincipal, place, ledgers.resources),
        throughId,
        tie: 'recorded',
        by,
      });
    }
  }

  /** Ties a temporary key seen in use to the session it belongs to, or notes that the log does not show where it came from. */
  see(seen: SessionSeen): void {
    if (this.#keys.has(seen.accessKeyId)) return;
    const origin = this.#sessionOf(seen);
    this.#add({
      kind: origin === null ? 'first-seen' : CONSOLE.has(origin.kind) ? 'console-session' : origin.kind,
      parent:
        origin === null
          ? { principal: null, accessKeyId: null, sessionCreated: null }
          : isConsoleEdge(origin)
            ? { principal: origin.child.principal, accessKeyId: null, sessionCreated: origin.child.sessionCreated }
            : origin.parent,
      child: {
        principal: seen.principal,
        accessKeyId: seen.accessKeyId,
        sessionCreated: seen.sessionCreated,
        expiresAt: origin?.child.expiresAt ?? null,
      },
      through: origin?.through ?? null,
      throughId: origin?.throughId ?? null,
      tie: origin === null ? 'unseen' : 'tied',
      by: origin?.by ?? seen.by,
    });
  }

  all(): readonly Issuance[] {
    return this.#edges;
  }

  #expiry(rule: Issue, event: NotableEvent, scope: Scope): string | null {
    const said = rule.expires === undefined ? null : readLogTime(readText(rule.expires, scope));
    if (said !== null) return said;
    const seconds = rule.seconds === undefined ? null : Number(readText(rule.seconds, scope) ?? Number.NaN);
    if (seconds !== null && Number.isFinite(seconds) && seconds > 0) return laterBy(event.time, seconds);
    return rule.lasts === undefined ? null : laterBy(event.time, rule.lasts);
  }

  #sessionOf({ principal, sessionCreated }: SessionSeen): Issuance | null {
    if (principal === null || sessionCreated === null) return null;
    for (let slack = 0; slack <= SLACK_SECONDS; slack++) {
      for (const seconds of slack === 0 ? [0] : [-slack, slack]) {
        const time = laterBy(sessionCreated, seconds);
        const found =
          time === null
            ? undefined
            : sessionNames(principal)
                .map((name) => this.#sessions.get(`${name} ${time}`))
                .find((one) => one !== undefined);
        if (found !== undefined) return found;
      }
    }
    return null;
  }

  /** Roles taken by services are many and harmless; they have a bound of their own so that they cannot push out the rest. */
  #add(edge: Issuance): void {
    const isService = edge.kind === 'service-role';
    const kept = isService ? this.#byServices : this.#edges.length - this.#byServices;
    if (kept >= this.#bounds.issuances / 2) {
      this.#leftOut.add(isService ? 'service issuances' : 'issuances');
      return;
    }
    if (isService) this.#byServices += 1;
    this.#edges.push(edge);
    const { accessKeyId, principal, sessionCreated } = edge.child;
    if (accessKeyId !== null) this.#keys.add(accessKeyId);
    const time = sessionCreated === null ? null : laterBy(sessionCreated, 0);
    if (principal === null || time === null) return;
    // A role ARN alone stands for any session of the role begun in that second; a known session only for itself.
    const name = principal.includes(':role/') ? (sessionNames(principal)[1] ?? principal) : principal;
    if (!this.#sessions.has(`${name} ${time}`)) this.#sessions.set(`${name} ${time}`, edge);
  }
}

/** The child of an edge when the record has no parameters but names resources (console CSV). */
function namedPrincipal(kind: IssueKind, event: NotableEvent, place: Place): string | null {
  const type = kind === 'assume-role' || kind === 'create-role' || kind === 'role-trust' ? 'AWS::IAM::Role' : 'AWS::IAM::User';
  const name = namesOfType(event, type)[0];
  if (name === undefined || name.startsWith('arn:')) return name ?? null;
  return `arn:aws:iam::${place.account}:${type === 'AWS::IAM::Role' ? 'role' : 'user'}/${name}`;
}

/** Sessions are found by their ARN, or by role when the issuing record does not tell the session name. */
function sessionNames(principal: string): string[] {
  const role = roleNameOf(principal);
  return role === null ? [principal] : [principal, `role ${principal.split(':')[4] ?? ''} ${role}`];
}

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
const startsSession = (kind: IssueKind): boolean => !LASTING.has(kind);
const isConsoleEdge = (edge: Issuance): boolean => CONSOLE.has(edge.kind);

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
