import { runCommand } from './command.ts';
import { vitestCommand } from './steps.ts';

/** `npm test`: the suite of vitest, or the part that the arguments name. */
const { code } = await runCommand([...vitestCommand, ...process.argv.slice(2)], process.env);
process.exitCode = code ?? 1;
