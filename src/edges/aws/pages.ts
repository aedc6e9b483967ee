/** Every page of a list, by the marks the catalogue tells. */
import { reach } from '../../knowledge/json-reach.ts';
import { knownCall } from '../../knowledge/aws-calls/index.ts';
import type { KnownCall } from '../../knowledge/aws-calls/index.ts';
import type { AskOptions, AwsAccount, AwsAnswer, AwsCall } from '../../ports/aws-account.ts';

/** A list of a million things at a hundred a page; more is a server that does not end. */
const MOST_PAGES = 10_000;

/** @throws Error for a call the catalogue does not know as a list: our own mistake */
export async function* allPages(ask: AwsAccount['ask'], call: AwsCall, options?: AskOptions): AsyncGenerator<AwsAnswer, void, undefined> {
  const pages = knownCall(call.service, call.operation)?.pages;
  if (pages === undefined) throw new Error(`${call.service} ${call.operation} is no list in knowledge/aws-calls`);
  const seen = new Set<string>();
  let input = { ...sizeOf(pages, call.input), ...call.input };
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await ask({ ...call, input }, options);
    yield answer;
    if (answer.kind !== 'found') return;
    const mark = reach(answer.output, pages.from)[0];
    if (typeof mark !== 'string' || mark === '') return;
    if (seen.has(mark)) break;
    seen.add(mark);
    input = { ...input, [pages.to]: mark };
  }
  yield {
    kind: 'failed',
    cause: 'aws',
    code: 'EndlessList',
    message: `${call.operation} goes on with a mark it gave before, or for more than ${MOST_PAGES} pages`,
  };
}

/** The largest page, unless the request chooses one or names things by id (EC2 refuses both together). */
function sizeOf({ size }: NonNullable<KnownCall['pages']>, input: AwsCall['input'] = {}): Record<string, unknown> {
  if (size === undefined || Object.keys(input).some((name) => /(Ids|Names|Arns)$/.test(name))) return {};
  return { [size.member]: size.most };
}
