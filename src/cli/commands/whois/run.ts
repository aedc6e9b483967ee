/** Looks addresses up and tells what they are. */
import { visibleText } from '../../../words/visible-text.ts';
import { ipFactsFrom } from '../../wiring/ip-facts.ts';
import type { Cli } from '../../world.ts';
import type { WhoisFlags } from './command.ts';
import { describeAddress } from './describe-address.ts';

/** One block of lines an address; with `--json` one document `hikeshi.whois/1` and nothing else. */
export function runWhois(this: Cli, flags: WhoisFlags, ...addresses: string[]): void {
  const { facts, awsDated, attribution } = ipFactsFrom(flags);
  const answers = addresses.map((address) => {
    const fact = facts.lookUp(address);
    return { fact, described: describeAddress(fact, awsDated) };
  });
  if (flags.json) {
    const addressesAsJson = answers.map(({ fact, described }) => ({ ...fact, facts: described.facts, meaning: described.meaning }));
    this.world.stdout.write(
      `${JSON.stringify({ schema: 'hikeshi.whois/1', awsRangesDated: awsDated, attribution, addresses: addressesAsJson }, null, 2)}\n`,
    );
    return;
  }
  const blocks = answers.map(({ fact, described }) => [
    visibleText(fact.ip),
    ...described.facts.map((line) => `  ${visibleText(line[this.language])}`),
    `  → ${described.meaning[this.language]}`,
  ]);
  const credit = answers.some(({ fact }) => fact.country?.source === attribution.source) ? [['', attribution.text]] : [];
  this.world.stdout.write(`${[...blocks, ...credit].map((lines) => lines.join('\n')).join('\n')}\n`);
}
