import { LANGUAGES, type Language } from '../../shared/model/language.ts';
import { cliTexts } from '../../shared/i18n/cli.ts';
import { fill } from '../../shared/i18n/text.ts';
import { EXIT, type Io } from './io.ts';

type Command = (args: readonly string[], io: Io) => Promise<number>;

/** Each command is loaded when it is asked for: reading one file needs no rehearsal world. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  inspect: async () => (await import('./inspect.ts')).inspectCommand,
  rehearse: async () => (await import('./rehearse.ts')).rehearseCommand,
  rehearsal: async () => (await import('./rehearsal.ts')).rehearsalCommand,
  simulate: async () => (await import('./simulate.ts')).simulateCommand,
  sync: async () => (await import('./sync.ts')).syncCommand,
  doctor: async () => (await import('./doctor.ts')).doctorCommand,
  log: async () => (await import('./log.ts')).logCommand,
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
  const load = COMMANDS[name];
  if (load === undefined) {
    io.stderr(fill(cliTexts.unknownCommand, io.language, { name }));
    io.stderr(cliTexts.help[io.language]);
    return EXIT.usage;
  }
  const command = await load();
  return command(args, io);
}

process.exitCode = await main(process.argv.slice(2));
