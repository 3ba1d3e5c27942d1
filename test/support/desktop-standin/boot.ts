import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import './register.ts';

/** Starts a program as Electron does: `electron [-r FILE] FOLDER [argument...]`. */
const args = process.argv.slice(2);
const required: string[] = [];
let program: string | null = null;
for (let at = 0; at < args.length; at += 1) {
  const argument = args[at]!;
  if (argument === '-r' || argument === '--require') required.push(args[(at += 1)]!);
  else if (!argument.startsWith('-') && program === null) program = resolve(argument);
}
if (program === null || !statSync(program).isDirectory()) {
  process.stderr.write('stand-in: give the folder of a program\n');
  process.exit(2);
}
const { main } = JSON.parse(readFileSync(resolve(program, 'package.json'), 'utf8')) as {
  main: string;
};
process.argv = [process.argv[0]!, ...args];
process.env['STANDIN_PROGRAM'] = program;

const { debuggerAddress, startBrowser, windowContext } = await import('./browser.ts');
await startBrowser();
const { app } = await import('./app.ts');
const { installProtocol } = await import('./protocol.ts');
await installProtocol(windowContext());
const require = createRequire(import.meta.url);
for (const file of required) require(file);
if (args.some((argument) => argument.startsWith('--remote-debugging-port'))) {
  process.stderr.write(`\nDevTools listening on ${await debuggerAddress()}\n`);
}
/** A main file may itself wait until the program is ready. */
const LOADING_MS = 1_000;
const loading = import(pathToFileURL(resolve(program, main)).href);
await Promise.race([loading, new Promise((settle) => setTimeout(settle, LOADING_MS))]);
app.standinReady();
await loading;
