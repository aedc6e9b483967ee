/** From typed words to an exit code. Everything outside comes in as `world`, so a test can run any command and read what a person would. */
import { ExitCode, run } from '@stricli/core';
import { hikeshiApplication } from './application.ts';
import { chosenLanguage, localeLanguage } from './chosen-language.ts';
import { EXIT, exitCodeOf } from './exit-codes.ts';
import { problemText } from './problem-text.ts';
import { packageVersion } from './wiring/package.ts';
import { FIRST_STEPS } from './first-steps.ts';
import type { Cli, World } from './world.ts';

/** Runs one command line (without `node` and the program's name); never throws. */
export async function main(args: readonly string[], world: World): Promise<number> {
  try {
    const { language, rest } = chosenLanguage(args, world.env);
    if (rest.length === 0) {
      world.stdout.write(FIRST_STEPS[language]);
      return EXIT.done;
    }
    const application = hikeshiApplication({ language, env: world.env, version: packageVersion });
    const streams = { stdout: world.stdout, stderr: world.stderr, exitCode: null as number | string | null };
    const context: Cli = { process: streams, language, world };
    await run(application, rest, context);
    return exitCodeFrom(streams.exitCode);
  } catch (error) {
    world.stderr.write(`${problemText(error, localeLanguage(world.env), world.env)}\n`);
    return exitCodeOf(error);
  }
}

/** The library's own codes are negative: what was typed is yours, the rest is ours. */
function exitCodeFrom(code: number | string | null): number {
  if (code === ExitCode.UnknownCommand || code === ExitCode.InvalidArgument) return EXIT.yourInput;
  if (typeof code === 'number' && code >= 0) return code;
  return code === null ? EXIT.done : EXIT.ourFault;
}
