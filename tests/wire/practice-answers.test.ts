/** What the practice account answers, held against AWS's own models: no member they do not know, no kind they do not have, and nothing empty that is there. */
import { describe, expect, it } from 'vitest';
import { undeclaredMembers } from '../../src/edges/aws-wire/undeclared-members.ts';
import { wireService } from '../../src/edges/aws-wire/wire-service.ts';
import { awsServices } from '../../src/knowledge/aws-calls/index.ts';
import { codeOf, outputOf, rootAskerOf } from '../../src/practice/live/testing/ask.ts';
import { richAccount } from '../../src/practice/live/testing/rich-account.ts';
import { sdkPackage, sdkServiceKeys } from './sdk-packages.ts';

const { live, questions } = richAccount();
const ask = rootAskerOf(live);
/** Sent without a client: no model to hold them against. */
const modelled = new Set(sdkServiceKeys());

describe('answers fit the models of AWS', () => {
  it.each(questions)('%s', async (call, input) => {
    const [key = '', operation = ''] = call.split(' ');
    const output = outputOf(await ask(call, input));
    const members = Object.values(output as Readonly<Record<string, unknown>>);
    expect(members.length, `${call} says nothing`).toBeGreaterThan(0);
    expect(
      members.every((member) => Array.isArray(member) && member.length === 0),
      `${call} finds nothing`,
    ).toBe(false);
    if (!modelled.has(key)) return;
    const schema = wireService(key, await sdkPackage(key)).operations.get(operation)?.output;
    expect(schema === undefined ? ['no such operation'] : undeclaredMembers(schema, output)).toEqual([]);
  });

  it('also where nothing is there', async () => {
    const wrong: string[] = [];
    for (const { service, calls } of awsServices()) {
      if (!modelled.has(service)) continue;
      const { operations } = wireService(service, await sdkPackage(service));
      for (const operation of Object.keys(calls)) {
        const answer = await ask(`${service} ${operation}`, {}, 'ap-south-1');
        const schema = operations.get(operation)?.output;
        if (answer.kind === 'answered' && schema !== undefined)
          wrong.push(...undeclaredMembers(schema, answer.output).map((member) => `${service} ${operation} ${member} ${codeOf(answer)}`));
      }
    }
    expect(wrong).toEqual([]);
  });
});
