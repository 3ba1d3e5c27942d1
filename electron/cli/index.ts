import { LANGUAGES, type Language } from '../../shared/model/language.ts';
import { cliTexts } from '../../shared/i18n/cli.ts';
import { fill } from '../../shared/i18n/text.ts';
import { inspectCommand } from './inspect.ts';
import { EXIT, type Io } from './io.ts';
import { logCommand } from './log.ts';
import { rehearsalCommand } from './rehearsal.ts';
import { rehearseCommand } from './rehearse.ts';
import { syncCommand } from './sync.ts';

type Command = (args: readonly string[], io: Io) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  inspect: inspectCommand,
  rehearse: rehearseCommand,
  rehearsal: rehearsalCommand,
  sync: syncCommand,
  log: logCommand,
};

function languageOf(wanted: string | undefined): Language {
  return LANGUAGES.find((language) => language === wanted) ?? 'nl';
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const io: Io = {
    stdout: (line) => process.stdout.write(`${line}\n`),
    stderr: (line) => process.stderr.write(`${line}\n`),
    untilStopped,
    language: languageOf(process.env['TENTAKEL_LANGUAGE']),
  };
  if (['--help', '-h', 'help'].includes(name) || args.includes('--help')) {
    io.stdout(cliTexts.help[io.language]);
    return EXIT.done;
  }
  const command = COMMANDS[name];
  if (command === undefined) {
    io.stderr(fill(cliTexts.unknownCommand, io.language, { name }));
    io.stderr(cliTexts.help[io.language]);
    return EXIT.usage;
  }
  return command(args, io);
}

process.exitCode = await main(process.argv.slice(2));
