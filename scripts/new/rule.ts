import { randomUUID } from 'node:crypto';
import type { Made } from './made.ts';

/** A Sigma rule of our own with words in both languages, and its cases: events it must match and events it must leave alone. `name` is `folder/what-happened`. */
export function ruleFiles(name: string): Made {
  const [what = '', folder = 'identity'] = name.split('/').reverse();
  const path = `rules/${folder}/${what.replaceAll('-', '_')}`;
  return {
    files: { [`${path}.yml`]: ruleText(what.replaceAll('-', ' ')), [`${path}.cases.json`]: CASES },
    next: `Fill in both files, then: npx hikeshi rules check ${path}.yml && npx vitest run rules`,
  };
}

const ruleText = (title: string): string => `title: ${title[0]?.toUpperCase()}${title.slice(1)}
id: ${randomUUID()}
status: test
description: What happens, when it is normal, and what it means in a hijack.
tags: [attack.FILL-IN, attack.tFILL-IN]
logsource:
  product: aws
  service: cloudtrail
detection:
  selection:
    eventSource: FILL-IN.amazonaws.com
    eventName: FILL-IN
    errorCode: null
  condition: selection
falsepositives: [When is this harmless?]
level: medium
custom:
  ja:
    title: ""
    description: ""
    falsepositives: [""]
`;

const CASES = `${JSON.stringify({ matches: [{ eventSource: 'FILL-IN.amazonaws.com', eventName: 'FILL-IN' }], ignores: [{ eventSource: 'FILL-IN.amazonaws.com', eventName: 'FILL-IN', errorCode: 'AccessDenied' }] }, null, 2)}\n`;
