/** A resource made or deleted by a call no table describes: services are many, and an intruder may use any of them. */
import { reachText } from '../../../knowledge/json-reach.ts';
import type { NotableEvent } from '../notable-event.ts';

export interface Guess {
  readonly makes: boolean;
  readonly type: string;
  readonly id: string | null;
  readonly arn: string | null;
}

const MAKING = /^(?:Create|Run|Launch|Register|Purchase|Allocate|Provision|Submit)([A-Z]\w{1,60})$/;
const UNMAKING = /^(?:Delete|Terminate|Release|Deregister)([A-Z]\w{1,60})$/;
/** Makes nothing that lasts or costs. */
const NOT_THINGS = new Set([
  'Tags',
  'LogStream',
  'Token',
  'Session',
  'PresignedUrl',
  'UploadUrl',
  'Grant',
  'Query',
  'Report',
  'Assets',
  'ChangeSet',
  'Query',
  'TagsForResource',
  'Invalidation',
  'ServiceLinkedRole',
  'NetworkInterfacePermission',
]);

/** Null when the call neither makes nor deletes anything by its name. */
export function guessedResource(event: NotableEvent): Guess | null {
  const made = MAKING.exec(event.api);
  const noun = made?.[1] ?? UNMAKING.exec(event.api)?.[1];
  if (noun === undefined || NOT_THINGS.has(noun)) return null;
  const service = event.source.replace(/\.amazonaws\.com$/, '').slice(0, 60);
  const key = noun.charAt(0).toLowerCase() + noun.slice(1);
  const arn = firstOf(event, [`${key}Arn`, 'arn', `${key}.${key}Arn`, `${key}.arn`]);
  const id = firstOf(event, [
    `${key}Id`,
    `${key}Name`,
    `${key}Identifier`,
    `${key}.${key}Id`,
    `${key}.${key}Name`,
    `${key}.id`,
    `${key}.name`,
    'id',
    'name',
  ]);
  return { makes: made !== null, type: `Other::${service}::${noun}`, id: id ?? arn, arn };
}

function firstOf(event: NotableEvent, paths: readonly string[]): string | null {
  for (const path of paths) {
    const found = reachText(event.response, path) ?? reachText(event.request, path);
    if (found !== null) return found.slice(0, 2_048);
  }
  return null;
}
