/** Users, groups, roles and keys of the account, and what their policies allow. */
import type { Random } from '../random.ts';
import type { Hand } from './call.ts';
import type { Credential, Principal } from './credential.ts';
import { managedPolicy } from './managed-policies.ts';
import { Enforcement, type IdentityState } from './enforcement.ts';
import { IdentityFacts } from './identity-facts.ts';
import type { PolicySet } from './policies/authorize.ts';
import { allow, decide, matches, type Decision, type PolicyDocument } from './policy.ts';
import type { Clock } from '../clock.ts';

export interface Grants {
  readonly managed: Set<string>;
  readonly inline: Map<string, PolicyDocument>;
}

export interface User extends Grants {
  readonly name: string;
  readonly id: string;
  readonly createdAt: number;
  readonly path: string;
  /** ARN of the permissions boundary. */
  boundary: string | null;
  readonly tags: Map<string, string>;
  /** Seconds since 1970; null while there is no password. */
  passwordSince: number | null;
  passwordUsedAt: number | null;
  passwordResetRequired: boolean;
  mfaSince: number | null;
  readonly madeBy: Hand;
  readonly groups: Set<string>;
  readonly keys: Set<string>;
  readonly serviceCredentials: Set<string>;
  password: boolean;
  mfa: string | null;
}

export interface Group extends Grants {
  readonly name: string;
  readonly id: string;
  readonly createdAt: number;
}

export interface Role extends Grants {
  readonly name: string;
  readonly id: string;
  readonly path: string;
  readonly createdAt: number;
  readonly madeBy: Hand;
  boundary: string | null;
  /** Last call by one of its sessions. */
  used: { readonly at: number; readonly region: string } | null;
  trust: PolicyDocument;
}

export interface AccessKey {
  readonly id: string;
  readonly user: string | null;
  readonly madeBy: Hand;
  readonly createdAt: number;
  used: { readonly at: number; readonly service: string; readonly region: string } | null;
  active: boolean;
}

type IdPrefix = 'AKIA' | 'ASIA' | 'AIDA' | 'AROA' | 'AGPA' | 'AIPA' | 'ANPA' | 'ACCA' | 'APKA';

/** What one user or role may do, kept until a policy changes. */
interface Holder {
  readonly documents: readonly PolicyDocument[];
  /** Whether the answer depends on the session, not only on who asks. */
  readonly conditional: boolean;
  readonly decisions: Map<string, Decision>;
}

export class Identities {
  readonly id: string;
  readonly users = new Map<string, User>();
  readonly groups = new Map<string, Group>();
  readonly roles = new Map<string, Role>();
  readonly keys = new Map<string, AccessKey>();
  readonly customerPolicies = new Map<string, PolicyDocument>();
  /** Service control policies above the account, level by level; none in an account of its own. */
  organizationPolicies: readonly (readonly PolicyDocument[])[] = [];
  readonly oidcProviders = new Set<string>();
  readonly samlProviders = new Set<string>();
  /** What only answers to outside need: no policy asks for it. */
  readonly facts = new IdentityFacts();
  readonly #clock: Clock;
  readonly #enforcement: Enforcement;
  readonly #random: Random;
  readonly #accountMark: string;
  readonly #holders = new Map<string, Holder>();
  /** Ids outlive what they named: events of a deleted user still carry its id. */
  readonly #lastIds = new Map<string, string>();

  constructor(id: string, random: Random, clock: Clock = { now: 0 }) {
    this.id = id;
    this.#random = random;
    this.#clock = clock;
    this.#enforcement = new Enforcement(this);
    this.#accountMark = accountMark(id);
  }

  /** `AKIA`, `ASIA`, `AIDA`, `AROA`...: AWS packs the account number into the characters after the prefix, and so do we. */
  newId(prefix: IdPrefix): string {
    return this.mint(prefix, this.#random);
  }

  /** An id drawn from somebody else's chance, so that no script's ids move. */
  mint(prefix: IdPrefix, random: Random): string {
    return prefix + this.#accountMark + random.base32(prefix === 'AKIA' || prefix === 'ASIA' ? 8 : 9);
  }

  userIdOf(name: string): string {
    return this.users.get(name)?.id ?? this.#lastIds.get(`user/${name}`) ?? 'AIDAUNKNOWNUSER000000';
  }

  roleIdOf(name: string): string {
    return this.roles.get(name)?.id ?? this.#lastIds.get(`role/${name}`) ?? 'AROAUNKNOWNROLE000000';
  }

  rolePathOf(name: string): string {
    return this.roles.get(name)?.path ?? '/';
  }

  remember(kind: 'user' | 'role', name: string, id: string): void {
    this.#lastIds.set(`${kind}/${name}`, id);
  }

  /** To be called after every change of a policy, a membership or a key. */
  changed(): void {
    this.#holders.clear();
  }

  /** What policies and keys decide by now: changes from outside are read at once and enforced some seconds later. */
  get enforced(): IdentityState {
    return this.#enforcement.at(this.#clock.now, () => this.changed());
  }

  /** To be called before a change whose effect shall come later by `seconds`. */
  holdBack(seconds: number): void {
    this.#enforcement.holdBack(this.#clock.now + seconds);
    this.changed();
  }

  /** Everything that decides about what this principal may do. */
  policySetOf(credential: Credential): PolicySet {
    const { principal, sessionAllows } = credential;
    return {
      identity: this.#policiesOf(principal),
      boundary: this.#boundaryOf(principal),
      session: sessionAllows === undefined ? null : [allow(...sessionAllows)],
      organization: this.organizationPolicies,
      isRoot: principal.kind === 'root' || principal.kind === 'service',
    };
  }

  decide(credential: Credential, action: string): Decision {
    const { principal } = credential;
    void this.enforced;
    if (principal.kind === 'root' || principal.kind === 'service') return 'allowed';
    const holder = this.#holderOf(principal);
    const question = holder.conditional ? `${action}|${credential.longTerm ? '' : credential.issuedAt}|${credential.mfa}` : action;
    let decision = holder.decisions.get(question);
    if (decision === undefined) {
      const circumstances = { issuedAt: credential.longTerm ? null : credential.issuedAt, mfa: credential.mfa };
      decision = decide(holder.documents, action, circumstances);
      if (holder.decisions.size > 20_000) holder.decisions.clear();
      holder.decisions.set(question, decision);
    }
    if (decision === 'allowed') decision = this.#withinLimits(credential, action);
    const { sessionAllows } = credential;
    if (decision === 'allowed' && sessionAllows !== undefined && !sessionAllows.some((pattern) => matches(pattern, action))) return 'not-allowed';
    return decision;
  }

  /** A permissions boundary and each level of service control policies must allow, too. */
  #withinLimits(credential: Credential, action: string): Decision {
    const boundary = this.#boundaryOf(credential.principal);
    const limits = [...(boundary === null ? [] : [boundary]), ...this.organizationPolicies];
    const circumstances = { issuedAt: credential.longTerm ? null : credential.issuedAt, mfa: credential.mfa };
    const decisions = limits.map((documents) => decide(documents, action, circumstances));
    return decisions.includes('denied') ? 'denied' : decisions.includes('not-allowed') ? 'not-allowed' : 'allowed';
  }

  #holderOf(principal: Principal): Holder {
    const subject = subjectOf(principal);
    let holder = this.#holders.get(subject);
    if (holder === undefined) {
      const documents = this.#policiesOf(principal);
      const conditional = documents.some((document) => document.Statement.some((statement) => statement.Condition !== undefined));
      holder = { documents, conditional, decisions: new Map() };
      this.#holders.set(subject, holder);
    }
    return holder;
  }

  #policiesOf(principal: Principal): PolicyDocument[] {
    const { users, groups, roles } = this.enforced;
    if (principal.kind === 'user' || principal.kind === 'federated') {
      const user = users.get(principal.kind === 'user' ? principal.name : principal.user);
      if (user === undefined) return [];
      return [user, ...[...user.groups].flatMap((name) => groups.get(name) ?? [])].flatMap((holder) => this.#documents(holder));
    }
    if (principal.kind === 'role') {
      const role = roles.get(principal.name);
      return role === undefined ? [] : this.#documents(role);
    }
    return [];
  }

  #boundaryOf(principal: Principal): PolicyDocument[] | null {
    const { users, roles } = this.enforced;
    const name = principal.kind === 'user' ? principal.name : principal.kind === 'federated' ? principal.user : null;
    const arn = name !== null ? users.get(name)?.boundary : principal.kind === 'role' ? roles.get(principal.name)?.boundary : null;
    return arn === null || arn === undefined ? null : this.#managed(arn);
  }

  #documents(grants: Grants): PolicyDocument[] {
    return [...[...grants.managed].flatMap((arn) => this.#managed(arn)), ...grants.inline.values()];
  }

  #managed(arn: string): PolicyDocument[] {
    const document = managedPolicy(arn) ?? this.enforced.customerPolicies.get(arn);
    return document === undefined ? [] : [document];
  }
}

const subjectOf = (principal: Principal): string =>
  principal.kind === 'user'
    ? `user/${principal.name}`
    : principal.kind === 'role'
      ? `role/${principal.name}`
      : principal.kind === 'federated'
        ? `user/${principal.user}`
        : principal.kind;

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Eight characters that hold a set top bit and the upper 39 of the account number's 40 bits. */
function accountMark(accountId: string): string {
  let bits = (1n << 39n) | (BigInt(accountId) >> 1n);
  let mark = '';
  for (let at = 0; at < 8; at++) {
    mark = BASE32[Number(bits & 31n)] + mark;
    bits >>= 5n;
  }
  return mark;
}
