/** The web console: sign-in events without a key, then a session whose pages call with short-lived keys of one creation time. */
import type { Caller, Fields, Hand, Json, Outcome } from './call.ts';
import type { Credential, Principal } from './credential.ts';
import type { SimulatedAccount } from './simulated-account.ts';

const SESSION_SECONDS = 12 * 3600;
const KEY_SECONDS = 25 * 60;

export interface Visitor {
  readonly hand: Hand;
  readonly address: string;
  readonly browser: string;
  /** Sign-in is served by this region's endpoint. */
  readonly signInRegion: string;
}

/** Signs a user or root in. Null when the password or MFA was wrong, or there is no such sign-in; the event is there either way. */
export function signIn(
  account: SimulatedAccount,
  visitor: Visitor,
  who: string,
  attempt: { readonly passwordRight: boolean; readonly mfa: boolean },
): ConsoleSession | null {
  const user = who === 'root' ? null : account.identities.users.get(who);
  const known = user !== undefined && (user === null || user.password);
  const through = known && attempt.passwordRight && (user === null || user.mfa === null || attempt.mfa);
  const principal: Principal = who === 'root' ? { kind: 'root' } : known ? { kind: 'user', name: who } : { kind: 'unknown-user' };
  const region = who === 'root' ? 'us-east-1' : visitor.signInRegion;
  const caller: Caller = {
    hand: visitor.hand,
    credential: signInCredential(principal, account.clock.now),
    address: visitor.address,
    userAgent: visitor.browser,
  };
  account.tell(caller, 'signin', {
    name: 'ConsoleLogin',
    region,
    type: 'AwsConsoleSignIn',
    response: { ConsoleLogin: through ? 'Success' : 'Failure' },
    additional: {
      LoginTo: `https://console.aws.amazon.com/console/home?region=${region}&state=hashArgs%23&isauthcode=true`,
      MobileVersion: 'No',
      MFAUsed: attempt.mfa ? 'Yes' : 'No',
    },
    hostHeader: `${region === 'us-east-1' ? '' : `${region}.`}signin.aws.amazon.com`,
    ...(through ? {} : { error: { message: known ? 'Failed authentication' : 'No username found in supplied account' } }),
  });
  if (!through) return null;
  if (user === null) account.identities.facts.rootPasswordUsedAt = account.clock.now;
  else user.passwordUsedAt = account.clock.now;
  return new ConsoleSession(account, visitor, principal, account.clock.now, attempt.mfa, undefined);
}

/** Turns temporary credentials into a console session by the federation endpoint, as GetSigninToken does. */
export function federatedSignIn(account: SimulatedAccount, visitor: Visitor, credential: Credential, tool: string): ConsoleSession {
  const caller: Caller = { hand: visitor.hand, credential, address: visitor.address, userAgent: tool };
  account.tell(caller, 'signin', {
    name: 'GetSigninToken',
    region: 'us-east-1',
    type: 'AwsConsoleSignIn',
    response: { credentials: { accessKeyId: credential.keyId }, GetSigninToken: 'Success' },
    additional: { MobileVersion: 'No', MFAUsed: 'No' },
    hostHeader: 'signin.aws.amazon.com',
  });
  const arriving: Caller = { hand: visitor.hand, credential: { ...credential, keyId: null }, address: visitor.address, userAgent: visitor.browser };
  account.tell(arriving, 'signin', {
    name: 'ConsoleLogin',
    region: 'us-east-1',
    type: 'AwsConsoleSignIn',
    response: { ConsoleLogin: 'Success' },
    additional: { MobileVersion: 'No', MFAUsed: 'No' },
    hostHeader: 'us-east-1.signin.aws.amazon.com',
  });
  const allows = credential.sessionAllows;
  return new ConsoleSession(account, visitor, credential.principal, credential.issuedAt, false, credential.expiresAt ?? undefined, allows);
}

/** Root's password reset by mail: two sign-in events. */
export function recoverRootPassword(
  account: SimulatedAccount,
  visitor: Visitor,
  step: 'PasswordRecoveryRequested' | 'PasswordRecoveryCompleted',
): void {
  const caller: Caller = {
    hand: visitor.hand,
    credential: signInCredential({ kind: 'root' }, account.clock.now),
    address: visitor.address,
    userAgent: visitor.browser,
  };
  account.tell(caller, 'signin', {
    name: step,
    region: 'us-east-1',
    type: 'AwsConsoleSignIn',
    response: { [step]: 'Success' },
    hostHeader: 'signin.aws.amazon.com',
  });
}

const signInCredential = (principal: Principal, now: number): Credential => ({
  principal,
  keyId: null,
  longTerm: false,
  issuedAt: now,
  expiresAt: null,
  mfa: false,
  fromConsole: false,
});

export class ConsoleSession {
  readonly #account: SimulatedAccount;
  readonly #visitor: Visitor;
  readonly #principal: Principal;
  readonly #createdAt: number;
  readonly #expiresAt: number;
  readonly #mfa: boolean;
  readonly #sessionAllows: readonly string[] | undefined;
  readonly #keys = new Map<string, Credential>();

  constructor(
    account: SimulatedAccount,
    visitor: Visitor,
    principal: Principal,
    createdAt: number,
    mfa: boolean,
    expiresAt?: number,
    sessionAllows?: readonly string[],
  ) {
    this.#account = account;
    this.#visitor = visitor;
    this.#principal = principal;
    this.#createdAt = Math.floor(createdAt);
    this.#expiresAt = expiresAt ?? createdAt + SESSION_SECONDS;
    this.#mfa = mfa;
    this.#sessionAllows = sessionAllows;
  }

  /** A click's call. Pages of one service in one region share a key until it is renewed. `internal` is the console's own back end acting for the person. */
  call(action: string, input: Fields = {}, region = 'us-east-1', internal = false): Outcome {
    const credential = this.#keyFor(action.split(':')[0] ?? '', region);
    const { hand, address, browser } = this.#visitor;
    const caller: Caller = internal
      ? { hand, credential, address: 'AWS Internal', userAgent: 'AWS Internal', invokedBy: 'AWS Internal' }
      : { hand, credential, address, userAgent: browser };
    return this.#account.call(caller, action, input, region);
  }

  /** Opening a page: its reads, in order. */
  look(actions: readonly string[], region = 'us-east-1'): void {
    for (const action of actions) this.call(action, {}, region);
  }

  text(outcome: Outcome): Json {
    return outcome.response;
  }

  #keyFor(service: string, region: string): Credential {
    const place = `${service}/${region}`;
    const { now } = this.#account.clock;
    const held = this.#keys.get(place);
    if (held !== undefined && (held.expiresAt ?? 0) > now) return held;
    const credential: Credential = {
      principal: this.#principal,
      keyId: this.#account.identities.newId('ASIA'),
      longTerm: false,
      issuedAt: this.#createdAt,
      expiresAt: Math.min(now + KEY_SECONDS, this.#expiresAt),
      mfa: this.#mfa,
      fromConsole: true,
      ...(this.#sessionAllows === undefined ? {} : { sessionAllows: this.#sessionAllows }),
    };
    this.#keys.set(place, credential);
    return credential;
  }
}

/** Signs in through the company's own sign-in (SAML): the role session first, then the console under it. Null when the role does not trust the provider. */
export function samlSignIn(
  account: SimulatedAccount,
  visitor: Visitor,
  provider: string,
  roleName: string,
  person: string,
  seconds: number,
): ConsoleSession | null {
  const arriving = signInCredential({ kind: 'saml', provider, name: person }, account.clock.now);
  const input: Fields = {
    sAMLAssertionID: `_${account.random.uuid()}`,
    roleSessionName: person,
    principalArn: provider,
    roleArn: `arn:aws:iam::${account.id}:role/${roleName}`,
    durationSeconds: seconds,
  };
  const outcome = account.call(
    { hand: visitor.hand, credential: arriving, address: visitor.address, userAgent: visitor.browser },
    'sts:AssumeRoleWithSAML',
    input,
    'us-east-1',
  );
  if (outcome.issued === null) return null;
  const landed: Caller = { hand: visitor.hand, credential: { ...outcome.issued, keyId: null }, address: visitor.address, userAgent: visitor.browser };
  account.tell(landed, 'signin', {
    name: 'ConsoleLogin',
    region: 'us-east-1',
    type: 'AwsConsoleSignIn',
    response: { ConsoleLogin: 'Success' },
    additional: { LoginTo: 'https://console.aws.amazon.com/', MobileVersion: 'No', MFAUsed: 'No', SamlProviderArn: provider },
    hostHeader: 'us-east-1.signin.aws.amazon.com',
  });
  return new ConsoleSession(account, visitor, outcome.issued.principal, account.clock.now, false, account.clock.now + seconds);
}
