/** The commands a summary tells the person to type next: for this case, as it was named. */
export interface CommandsToType {
  readonly applyCommand: string;
  readonly verifyCommand: string;
  readonly showCommand: (step: string) => string;
  readonly planCommand: string;
  readonly searchCommand: (event: string) => string;
  readonly hardenCommand: string;
}

/**
 * @param named the case as typed; undefined where the newest one is meant
 * @param newest the plan is the newest of the case, and need not be named where that is meant anyway
 */
export function commandsToType(plan: string, named: string | undefined, newest = false): CommandsToType {
  const of = named === undefined ? '' : ` --case ${named}`;
  return {
    applyCommand: `hikeshi contain apply ${plan}${of}`,
    verifyCommand: `hikeshi contain verify ${plan}${of}`,
    showCommand: (step) => `hikeshi contain show ${step}${of}${newest ? '' : ` --plan ${plan}`}`,
    planCommand: `hikeshi contain plan${of}`,
    searchCommand: (event) => `hikeshi search ${event}${of}`,
    hardenCommand: `hikeshi harden${of}`,
  };
}
