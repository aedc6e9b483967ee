import { randomUUID } from 'node:crypto';
import type { Made } from './made.ts';

/** A Sigma rule of our own: behaviour or sequence, with words a beginner understands. */
export function ruleFiles(name: string): Made {
  const title = name.replaceAll('-', ' ');
  return {
    files: { [`rules/${name}.yml`]: ruleText(`${title[0]?.toUpperCase()}${title.slice(1)}`) },
    next: 'Fill in the rule, then run `npx hikeshi rules check rules`. Give it a case that must match and one that must not.',
  };
}

const ruleText = (title: string): string => `title: ${title}
id: ${randomUUID()}
status: experimental
description: What happens, and why it matters in a hijacked account.
references: []
author: Hikeshi
date: ${new Date().toISOString().slice(0, 10)}
logsource:
  product: aws
  service: cloudtrail
detection:
  selection:
    eventSource: FILL-IN.amazonaws.com
    eventName: FILL-IN
  condition: selection
falsepositives:
  - When is this harmless?
level: medium
tags:
  - attack.FILL-IN
`;
