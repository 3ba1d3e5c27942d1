import { fail, ok, type Result } from '../../shared/result.ts';
import { realClock } from '../engine/real-world.ts';
import type { RehearsalAddresses, World } from '../rehearsal/model.ts';
import { createMovableClock } from '../rehearsal/movable-clock.ts';
import { createWorld } from '../rehearsal/world.ts';
import { readOptions, wrongUsage } from './arguments.ts';
import { EXIT, type Io } from './io.ts';

const MAX_PORT = 65_535;

/** Every number of this command: what it is when left out, least, most. */
const NUMBERS = {
  'octopus-port': [0, 0, MAX_PORT],
  'billit-port': [0, 0, MAX_PORT],
  'control-port': [0, 0, MAX_PORT],
  'smtp-port': [0, 0, MAX_PORT],
  seed: [1, 0, 4_294_967_295],
  dossiers: [5, 1, 2_000],
  documents: [20, 1, 10_000],
} as const;

type Settings = Readonly<Record<keyof typeof NUMBERS, number>> & { readonly json: boolean };

/** The settings of the command as typed; the failure is what is wrong with it. */
function readSettings(args: readonly string[]): Result<Settings, string> {
  const kinds = Object.fromEntries(Object.keys(NUMBERS).map((name) => [name, 'string'] as const));
  const options = readOptions(args, { ...kinds, json: 'boolean' });
  if (!options.ok) return options;
  const wrong: string[] = [];
  const number = (name: keyof typeof NUMBERS): number => {
    const [fallback, least, most] = NUMBERS[name];
    const value = options.value.whole(name, fallback, [least, most]);
    if (value === null) wrong.push(`--${name} ${least}...${most}`);
    return value ?? fallback;
  };
  const settings = {
    'octopus-port': number('octopus-port'),
    'billit-port': number('billit-port'),
    'control-port': number('control-port'),
    'smtp-port': number('smtp-port'),
    seed: number('seed'),
    dossiers: number('dossiers'),
    documents: number('documents'),
    json: options.value.flag('json'),
  };
  return wrong[0] === undefined ? ok(settings) : fail(wrong[0]);
}

/** All that a client needs to work with a world that listens. */
function connection(world: World, addresses: RehearsalAddresses) {
  const { octopus, billit, mail } = world.credentials;
  const { user, password, softwareHouseUuid } = octopus;
  return {
    octopus: { url: addresses.octopusUrl, user, password, softwareHouseUuid },
    billit: { url: addresses.billitUrl, apiKey: billit.apiKey },
    smtp:
      addresses.smtp === null
        ? null
        : {
            ...addresses.smtp,
            ...mail,
            mailboxes: world.dossiers.map(({ octopusDossierId, mailbox, purchasesRoute }) => ({
              octopusDossierId,
              address: mailbox,
              purchasesRoute,
            })),
          },
    control: addresses.control,
  };
}

function announce(world: World, addresses: RehearsalAddresses, json: boolean): readonly string[] {
  const { octopus, billit, smtp, control } = connection(world, addresses);
  if (json) return [JSON.stringify({ octopus, billit, smtp, control })];
  return [
    `Octopus  ${octopus.url}  ${octopus.user}  ${octopus.password}  ${octopus.softwareHouseUuid}`,
    `Billit   ${billit.url}  ${billit.apiKey}`,
    ...(smtp === null
      ? []
      : [`SMTP     ${smtp.host}:${smtp.port}  ${smtp.security}  ${smtp.user}  ${smtp.password}`]),
    ...(control === null ? [] : [`Control  ${control.url}  ${control.token}`]),
  ];
}

/** A port that is taken or forbidden is the person's choice to make; anything else is a bug. */
async function listen(
  world: World,
  settings: Settings,
): Promise<Result<RehearsalAddresses, string>> {
  try {
    const addresses = await world.listen({
      octopus: settings['octopus-port'],
      billit: settings['billit-port'],
      control: settings['control-port'],
      smtp: settings['smtp-port'],
    });
    return ok(addresses);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && error.syscall === 'listen') {
      return fail(error.message);
    }
    throw error;
  }
}

/**
 * `rehearsal [--octopus-port P] [--billit-port P] [--control-port P] [--smtp-port P] [--seed S] [--dossiers N] [--documents N] [--json]`:
 * the rehearsal world alone, on loopback, until stopped. With --json the first line is the connection, nothing follows.
 */
export async function rehearsalCommand(args: readonly string[], io: Io): Promise<number> {
  const settings = readSettings(args);
  if (!settings.ok) return wrongUsage(settings.fault, io);
  const stopped = io.untilStopped();
  const clock = createMovableClock(realClock);
  const { seed, dossiers, documents: documentsPerDossier, json } = settings.value;
  const world = await createWorld(
    { seed, dossiers, documentsPerDossier, clock, ubl: null },
    { moveClock: clock.moveTo },
  );
  const addresses = await listen(world, settings.value);
  if (!addresses.ok) {
    await world.close();
    return wrongUsage(addresses.fault, io);
  }
  for (const line of announce(world, addresses.value, json)) io.stdout(line);
  await stopped;
  await world.close();
  return EXIT.done;
}
