/** A rich account asked for everything it has: nothing that is there is called empty, and every answer fits AWS's own model. */
import { describe, expect, it } from 'vitest';
import { undeclaredMembers } from '../../src/edges/aws-wire/undeclared-members.ts';
import { wireService } from '../../src/edges/aws-wire/wire-service.ts';
import { outputOf, rootAskerOf } from '../../src/practice/live/testing/ask.ts';
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
});
