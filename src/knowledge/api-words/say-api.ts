/** What an API call does, in plain words. Calls in the catalogue have a sentence of their own; the rest are told from the verb of their name. */
import { API_WORDS } from './catalogue.ts';

export interface ApiWords {
  readonly ja: string;
  readonly en: string;
  /** ATT&CK tactic id (TA00xx) when the call is one intruders are known to use, else null. */
  readonly tactic: string | null;
}

/** `source` like iam.amazonaws.com, `api` without version suffix. Never throws; unknown names are quoted as they are. */
export function sayApi(source: string, api: string): ApiWords {
  const service = source.replace(/\.amazonaws\.com(\.cn)?$/u, '');
  return API_WORDS[`${service}:${api}`] ?? fromVerb(service, api);
}

interface Verb {
  readonly ja: (thing: string) => string;
  readonly en: (thing: string) => string;
  readonly tactic: string | null;
}

const reads: Verb = { en: (thing) => `Looked at ${thing}`, ja: (thing) => `${thing} の情報を見ました`, tactic: 'TA0007' };
const makes: Verb = { en: (thing) => `Made ${thing}`, ja: (thing) => `${thing} を作りました`, tactic: null };
const removes: Verb = { en: (thing) => `Deleted ${thing}`, ja: (thing) => `${thing} を削除しました`, tactic: null };
const changes: Verb = { en: (thing) => `Changed ${thing}`, ja: (thing) => `${thing} を変更しました`, tactic: null };
const starts: Verb = { en: (thing) => `Started ${thing}`, ja: (thing) => `${thing} を開始しました`, tactic: null };
const stops: Verb = { en: (thing) => `Stopped ${thing}`, ja: (thing) => `${thing} を停止しました`, tactic: null };
const adds: Verb = { en: (thing) => `Added ${thing}`, ja: (thing) => `${thing} を追加しました`, tactic: null };
const uses: Verb = { en: (thing) => `Used ${thing}`, ja: (thing) => `${thing} を使いました`, tactic: null };

const VERBS: Readonly<Record<string, Verb>> = {
  Get: reads,
  List: reads,
  Describe: reads,
  Search: reads,
  Lookup: reads,
  Batch: reads,
  Head: reads,
  View: reads,
  Query: reads,
  Scan: reads,
  Preview: reads,
  Estimate: reads,
  Check: reads,
  Validate: reads,
  Simulate: reads,
  Test: reads,
  Select: reads,
  Create: makes,
  Allocate: makes,
  Register: makes,
  Generate: makes,
  Issue: makes,
  Import: makes,
  Build: makes,
  Request: makes,
  Copy: makes,
  Clone: makes,
  Delete: removes,
  Remove: removes,
  Terminate: removes,
  Deregister: removes,
  Release: removes,
  Cancel: removes,
  Purge: removes,
  Revoke: removes,
  Update: changes,
  Modify: changes,
  Put: changes,
  Set: changes,
  Change: changes,
  Reset: changes,
  Replace: changes,
  Apply: changes,
  Configure: changes,
  Restore: changes,
  Start: starts,
  Run: starts,
  Enable: starts,
  Activate: starts,
  Resume: starts,
  Execute: starts,
  Deploy: starts,
  Launch: starts,
  Stop: stops,
  Disable: stops,
  Deactivate: stops,
  Pause: stops,
  Suspend: stops,
  Reboot: stops,
  Add: adds,
  Attach: adds,
  Associate: adds,
  Tag: adds,
  Subscribe: adds,
  Authorize: adds,
  Join: adds,
  Invite: adds,
  Accept: adds,
  Invoke: uses,
  Send: uses,
  Publish: uses,
  Assume: uses,
  Use: uses,
  Connect: uses,
};

function fromVerb(service: string, api: string): ApiWords {
  const words = api.match(/[A-Z]+(?![a-z])|[A-Z][a-z0-9]*|[a-z0-9]+/gu) ?? [];
  const [first = '', ...rest] = words;
  const verb = Object.hasOwn(VERBS, first) ? VERBS[first] : undefined;
  const where = service === '' ? '' : ` (${service})`;
  if (verb === undefined || rest.length === 0) return { en: `Called ${api}${where}`, ja: `${api}${where} を呼び出しました`, tactic: null };
  const thing = `${rest.join(' ')}${where}`;
  return { en: verb.en(thing), ja: verb.ja(thing), tactic: verb.tactic };
}
