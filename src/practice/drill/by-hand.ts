/** What only a person can do, or what a person does without this program: in the console as root, by ordinary calls, recorded like any other. */
import type { Caller, Fields, Outcome } from '../account/call.ts';
import type { User } from '../account/identities.ts';
import { HOUR } from '../clock.ts';
import type { Person } from '../owners/person.ts';
import type { Stage } from '../stage.ts';

export class ByHand {
  readonly #stage: Stage;
  readonly #person: Person;
  /** Seconds since 1970; null while it was not done. No API tells these: AWS knows the password, the mailbox lies elsewhere. */
  rootPasswordChangedAt: number | null = null;
  mailboxPasswordChangedAt: number | null = null;
  contactsCheckedAt: number | null = null;
  closedAt: number | null = null;

  constructor(stage: Stage, person: Person) {
    this.#stage = stage;
    this.#person = person;
  }

  changeRootPassword(): void {
    this.#stage.account.tell(this.#root(), 'signin', {
      name: 'PasswordUpdated',
      region: 'us-east-1',
      type: 'AwsConsoleSignIn',
      response: { PasswordUpdated: 'Success' },
      hostHeader: 'signin.aws.amazon.com',
    });
    this.rootPasswordChangedAt = this.#stage.clock.now;
  }

  giveRootMfa(): void {
    this.#call('iam:EnableMFADevice', { serialNumber: `arn:aws:iam::${this.#stage.account.id}:mfa/root-account-mfa-device` });
  }

  /** New passwords for everybody of the owner's who has one. */
  changeUserPasswords(): void {
    for (const userName of this.#people(() => true)) this.#call('iam:UpdateLoginProfile', { userName, passwordResetRequired: false });
  }

  /** A device for everybody who signs in with the password alone. */
  giveUsersMfa(): void {
    for (const userName of this.#people(({ mfa }) => mfa === null))
      this.#call('iam:EnableMFADevice', { userName, serialNumber: `arn:aws:iam::${this.#stage.account.id}:mfa/${userName}` });
  }

  changeMailboxPassword(): void {
    this.mailboxPasswordChangedAt = this.#stage.clock.now;
  }

  checkContacts(): void {
    this.contactsCheckedAt = this.#stage.clock.now;
  }

  /** Deletes the key the intruder came in by. False when there is none to delete. */
  deleteEntryKey(): boolean {
    const { holdings, identities } = this.#stage.account;
    const entry = holdings.doors.find(({ part, kind }) => part === 'entry' && kind === 'access-key');
    const userName = identities.keys.get(entry?.target ?? '')?.user ?? null;
    return userName !== null && this.#call('iam:DeleteAccessKey', { userName, accessKeyId: entry?.target ?? '' }).error === null;
  }

  /** Ends every machine that lets itself be ended, in all Regions, whoever's it is; how many. */
  endEverything(): number {
    const { states } = this.#stage.account;
    const machines = states.computeRegions.flatMap((region) => [...states.lookAt(region).instances.values()]);
    return machines.filter(
      ({ id, region, state }) => state !== 'terminated' && this.#call('ec2:TerminateInstances', { instanceIds: [id] }, region).error === null,
    ).length;
  }

  /** Takes AWS's quarantine off whoever bears it; how many. */
  removeQuarantine(): number {
    const borne = [...this.#stage.account.identities.users.values()].flatMap(({ name, managed }) =>
      [...managed].filter((arn) => arn.includes('AWSCompromisedKeyQuarantine')).map((policyArn) => ({ userName: name, policyArn })),
    );
    return borne.filter((one) => this.#call('iam:DetachUserPolicy', one).error === null).length;
  }

  /** Deletes the trail. False when there is none. */
  deleteTrail(): boolean {
    const { trail } = this.#stage.account.states;
    return trail.arnName !== null && this.#call('cloudtrail:DeleteTrail', { name: trail.arnName }, trail.homeRegion).error === null;
  }

  /** What runs goes on, and goes on costing. */
  closeAccount(): void {
    this.closedAt ??= this.#stage.clock.now;
  }

  #people(wanted: (user: User) => boolean): readonly string[] {
    const { users } = this.#stage.account.identities;
    return [...users.values()].filter((user) => user.password && user.madeBy === 'owner' && wanted(user)).map(({ name }) => name);
  }

  #call(action: string, input: Fields, region = 'us-east-1'): Outcome {
    return this.#stage.account.call(this.#root(), action, input, region);
  }

  /** Signed in to the console as root, from the person's own desk. */
  #root(): Caller {
    const { clock, account, random } = this.#stage;
    const { desk } = this.#person;
    return {
      hand: 'owner',
      credential: {
        principal: { kind: 'root' },
        keyId: account.identities.mint('ASIA', random.fork(`by-hand/${clock.now}`)),
        longTerm: false,
        issuedAt: Math.floor(clock.now),
        expiresAt: clock.now + HOUR,
        mfa: false,
        fromConsole: true,
      },
      address: desk.addressAt('home'),
      userAgent: desk.browser,
    };
  }
}
