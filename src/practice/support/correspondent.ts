/**
 * AWS Support as the person meets it: an acknowledgement at once, a first answer after days, a look at the account before every further one, the request
 * handed on, and in the end a credit. How long each takes and in which order it comes is taken from published cases (the story Hikeshi comes from: first
 * answer after 2 to 6 days, security confirmed after 13, the decision after weeks); the wording is our own, and every mail says it is made up.
 */
import { times, rounded, decimal, type Decimal } from '../../knowledge/money/decimal.ts';
import type { Agenda } from '../agenda.ts';
import { DAY, HOUR, MINUTE } from '../clock.ts';
import type { Random } from '../random.ts';
import { acknowledged, creditGranted, handedOn, howToSecure, moreWanted, stillSeen, type MailText, type NotDone } from './mails.ts';

/** What Support sees when it looks at the account. */
export interface Seen {
  /** Access keys and users of the intruder that still work, in words AWS would use: key ids and names. */
  readonly openDoors: readonly string[];
  /** The access keys among them. */
  readonly openKeys: readonly string[];
  /** Regions in which something of the intruder's still runs. */
  readonly burningRegions: readonly string[];
  /** What AWS asks for that is not done in the account. */
  readonly notDone: readonly NotDone[];
  /** What the intruder cost until now, US dollars with tax. */
  readonly unauthorized: Decimal;
}

export interface Letter {
  /** The charges are listed line by line in an attachment. */
  readonly withClaim: boolean;
  /** What it says is done. */
  readonly says: readonly Said[];
}

/** Statements of a letter that Support can hold against what it sees. */
export const SAID = ['keys-off', 'resources-ended', 'root-password', 'root-mfa', 'trail', 'billing-alarm'] as const;
export type Said = (typeof SAID)[number];

export interface Untrue {
  /** Seconds since 1970. */
  readonly at: number;
  readonly said: Said;
}

export interface SupportMail extends MailText {
  /** Seconds since 1970. */
  readonly at: number;
}

/** Without a line-by-line account of the charges a first credit of about this part was seen (40 % became nearly all of it once the lines were sent). */
const FIRST_OFFER = decimal('0.4');

type Stage = 'nothing' | 'opened' | 'asked-to-secure' | 'handed-on' | 'credited';

export interface CorrespondentParts {
  readonly agenda: Agenda;
  readonly random: Random;
  readonly now: () => number;
  readonly look: () => Seen;
}

export class Correspondent {
  readonly #parts: CorrespondentParts;
  readonly #caseId: string;
  readonly #mails: SupportMail[] = [];
  #stage: Stage = 'nothing';
  #withClaim = false;
  #credited = decimal('0');
  readonly #untrue: Untrue[] = [];

  constructor(parts: CorrespondentParts) {
    this.#parts = parts;
    this.#caseId = parts.random.digits(14);
  }

  /** Everything that came so far, oldest first. */
  get mails(): readonly SupportMail[] {
    return this.#mails;
  }

  /** US dollars given back so far. */
  get credited(): Decimal {
    return this.#credited;
  }

  /** What letters said that was not so when they were sent. */
  get untrue(): readonly Untrue[] {
    return this.#untrue;
  }

  /** The person writes: the first letter opens the case, every later one is an answer in it. */
  receive(letter: Letter): void {
    this.#withClaim ||= letter.withClaim;
    const { random, now } = this.#parts;
    const seen = this.#parts.look();
    for (const said of letter.says) if (!isSo(said, seen)) this.#untrue.push({ at: now(), said });
    if (this.#stage === 'nothing') {
      this.#stage = 'opened';
      this.#later(2 * MINUTE, () => this.#send(acknowledged(this.#caseId)));
      this.#later(random.between(2, 4) * DAY, () => this.#firstAnswer());
      return;
    }
    if (this.#stage === 'asked-to-secure') this.#later(random.between(1, 2) * DAY, () => this.#review());
    if (this.#stage === 'credited' && letter.withClaim) this.#later(random.between(3, 6) * DAY, () => this.#credit());
  }

  #firstAnswer(): void {
    if (this.#stage !== 'opened') return;
    this.#stage = 'asked-to-secure';
    this.#send(howToSecure(this.#caseId));
  }

  #review(): void {
    if (this.#stage !== 'asked-to-secure') return;
    const { openDoors: doors, burningRegions: regions, notDone } = this.#parts.look();
    if (doors.length > 0 || regions.length > 0 || notDone.length > 0) {
      this.#send(stillSeen(this.#caseId, { doors, regions, notDone }));
      return;
    }
    this.#stage = 'handed-on';
    this.#send(handedOn(this.#caseId));
    this.#later(this.#parts.random.between(5, 9) * DAY, () => this.#credit());
  }

  /** In full for who sent the lines, else a part; what was given before is not given twice. */
  #credit(): void {
    const { unauthorized } = this.#parts.look();
    const whole = rounded(unauthorized, 2);
    const given = this.#withClaim ? whole : rounded(times(whole, FIRST_OFFER), 2);
    if (given === this.#credited) return;
    this.#credited = given;
    this.#stage = 'credited';
    this.#send(creditGranted(this.#caseId, given));
    if (!this.#withClaim) this.#later(HOUR, () => this.#send(moreWanted(this.#caseId)));
  }

  #later(seconds: number, act: () => void): void {
    this.#parts.agenda.later(seconds, act);
  }

  #send(text: MailText): void {
    this.#mails.push({ ...text, at: this.#parts.now() });
  }
}

function isSo(said: Said, { openKeys, burningRegions, notDone }: Seen): boolean {
  switch (said) {
    case 'keys-off':
      return openKeys.length === 0;
    case 'resources-ended':
      return burningRegions.length === 0;
    case 'root-password':
      return !notDone.includes('rootPassword');
    case 'root-mfa':
      return !notDone.includes('rootMfa');
    case 'trail':
      return !notDone.includes('trail');
    case 'billing-alarm':
      return !notDone.includes('billingAlarm');
  }
}
