/** Everything a command learns of the world around it; tests give a small one of their own. */
import type { CommandContext } from '@stricli/core';
import type { Bilingual, Language } from '../words/language.ts';

export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Columns of the terminal, or null when it is none. */
  readonly columns: number | null;
}

/** `finishing`: the command ends by itself soon, telling what it knows; a second stop ends it at once. Words: said instead of the usual ones. */
export type AfterStop = 'finishing' | Bilingual | void;

export interface World {
  readonly env: Readonly<Partial<Record<string, string>>>;
  readonly workingFolder: string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Asks the person; the question ends with a space. Null when nobody can be asked or nobody answers: never a yes. */
  readonly ask: (question: string) => Promise<string | null>;
  readonly now: () => Date;
  /** Calls `cleanUp` when the person stops the program (Ctrl+C and the like), until the returned function is called. */
  readonly onInterrupt: (cleanUp: () => AfterStop) => () => void;
  /** IANA name of the person's time zone. */
  readonly zone: string;
}

/** What every command function gets as `this`. */
export interface Cli extends CommandContext {
  readonly language: Language;
  readonly world: World;
}
