/** What is had of Event history and what is not, region by region and pass by pass. Nothing that was denied is ever called empty. */
import type { AwsRefused } from '../../../ports/aws-account.ts';
import type { Collection } from '../../../ports/collected.ts';
import { chainsKept, secondsText } from './chain-kept.ts';
import type { Pass, PassName } from './passes.ts';
import type { ChainEnd } from './read-chain.ts';
import { everythingIn, type PassEnded } from './read-region.ts';
import { unbrokenBackTo, type Stretch } from './wanted-chains.ts';

/** `whole`: all of it. `until`: the time granted ran out, or it was stopped. The others as AWS answered. */
export type PassState = 'whole' | 'until' | 'denied' | 'not-enabled' | 'unsupported' | 'throttled' | 'failed';

export interface PassCoverage {
  readonly region: string;
  readonly pass: PassName;
  /** Key, user name or the like the pass asked for. */
  readonly about: string | null;
  readonly state: PassState;
  readonly from: string;
  readonly until: string;
  /** Everything between this and `until` is had; null when nothing is. */
  readonly readBackTo: string | null;
  readonly pages: number;
  readonly events: number;
  /** AWS's own words, which may come from outside: escape them. */
  readonly why: { readonly code: string; readonly message: string } | null;
}

export function coverageOf(collection: Collection, region: string, ended: readonly PassEnded[], stretch: Stretch): PassCoverage[] {
  const kept = chainsKept(collection.lines).filter(({ chain }) => chain.region === region);
  return ended.map(({ pass, end }) => {
    const own = kept.filter(({ chain }) => chain.pass === pass.name && chain.attribute?.value === pass.attribute?.value);
    const back = unbrokenBackTo([...own, ...everythingIn(kept, region)], stretch);
    const pages = own.flatMap((one) => one.pages);
    return {
      region,
      pass: pass.name,
      about: aboutOf(pass),
      state: back !== null && back <= stretch.since ? 'whole' : stateOf(end),
      from: stretch.since,
      until: stretch.until,
      readBackTo: back,
      pages: pages.length,
      events: pages.reduce((sum, page) => sum + page.events, 0),
      why: typeof end === 'string' ? null : whyOf(end),
    };
  });
}

const aboutOf = ({ name, attribute }: Pass): string | null => (name === 'suspects' ? (attribute?.value ?? null) : null);

function stateOf(end: ChainEnd): PassState {
  if (typeof end === 'string') return end === 'whole' ? 'whole' : 'until';
  if (end.kind === 'absent') return 'failed';
  return end.kind === 'failed' && (end.cause === 'credentials' || end.cause === 'stopped') ? 'until' : end.kind;
}

export const whyOf = (refused: AwsRefused): PassCoverage['why'] => {
  if (refused.kind === 'unsupported') return null;
  return { code: 'code' in refused ? refused.code : 'action' in refused ? refused.action : refused.kind, message: refused.message };
};

/** A region the account has not switched on: there is nothing to ask. */
export const notEnabled = (region: string, { since, until }: Stretch): PassCoverage => ({
  region,
  pass: 'everything',
  about: null,
  state: 'not-enabled',
  from: since,
  until: secondsText(Date.parse(until)),
  readBackTo: null,
  pages: 0,
  events: 0,
  why: null,
});
