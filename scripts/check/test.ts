import { runCommand } from './command.ts';
import { withScratch } from './scratch.ts';
import { vitestCommand } from './steps.ts';

/** `npm test`: the suite of vitest, or the part that the arguments name. */
const { code } = await withScratch((env) =>
  runCommand([...vitestCommand, ...process.argv.slice(2)], env),
);
process.exitCode = code ?? 1;
