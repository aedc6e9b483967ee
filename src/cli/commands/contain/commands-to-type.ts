/** The commands a summary tells the person to type next: for this case, as it was named. */
export interface CommandsToType {
  readonly applyCommand: string;
  readonly verifyCommand: string;
  readonly showCommand: string;
  readonly planCommand: string;
  readonly searchCommand: string;
  readonly hardenCommand: string;
}

/** @param named the case as typed; undefined where the newest one is meant */
export function commandsToType(plan: string, named: string | undefined): CommandsToType {
  const of = named === undefined ? '' : ` --case ${named}`;
  return {
    applyCommand: `hikeshi contain apply ${plan}${of}`,
    verifyCommand: `hikeshi contain verify ${plan}${of}`,
    showCommand: `hikeshi contain show${of} --plan ${plan}`,
    planCommand: `hikeshi contain plan${of}`,
    searchCommand: `hikeshi search${of}`,
    hardenCommand: `hikeshi harden${of}`,
  };
}
