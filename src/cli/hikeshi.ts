#!/usr/bin/env node
/** The program `hikeshi`: gives the real world to `main` and leaves with its exit code. */
import { main } from './main.ts';
import { prepareEngine } from './wiring/prepare-engine.ts';
import { realWorld } from './wiring/real-world.ts';

prepareEngine();
process.exitCode = await main(process.argv.slice(2), realWorld());
