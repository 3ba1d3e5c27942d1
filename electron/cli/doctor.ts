import { basename } from 'node:path';
import { doctorFindings, doctorSteps, doctorTexts } from '../../shared/i18n/doctor.ts';
import { fill } from '../../shared/i18n/text.ts';
import type { CallOutput } from '../../shared/ipc/contract.ts';
import { createEngine } from '../engine/index.ts';
import { gotTransport } from '../engine/http/got-transport.ts';
import { realChance, realClock } from '../engine/real-world.ts';
import { openKeychainVault } from '../engine/vault/keychain.ts';
import { readOptions, wrongUsage } from './arguments.ts';
import { EXIT, type Io } from './io.ts';
import { existingProfile, reportStoreFault } from './profile.ts';

type Report = CallOutput<'doctor.run'>;

/** `doctor --profile DIR [--json]`: tries the connections of a profile step by step, and says who must act. */
export async function doctorCommand(args: readonly string[], io: Io): Promise<number> {
  const options = readOptions(args, { profile: 'string', json: 'boolean' });
  if (!options.ok) return wrongUsage(options.fault, io);
  const profile = options.value.text('profile');
  if (profile === null) return wrongUsage('doctor --profile', io);
  const directory = existingProfile(profile, io);
  if (directory === null) return EXIT.profile;
  const opened = await createEngine({
    directory,
    clock: realClock,
    chance: realChance,
    transport: gotTransport(),
    vault: openKeychainVault(basename(directory)),
    emit: () => undefined,
    reach: () => undefined,
  });
  if (!opened.ok) return reportStoreFault(opened.fault, io);
  const report = await opened.value.calls['doctor.run']({});
  await opened.value.close();
  if (!report.ok) return EXIT.incomplete;
  const lines = options.value.flag('json')
    ? report.value.entries.map((entry) => JSON.stringify(entry))
    : doctorLines(report.value, io.language);
  for (const line of lines) io.stdout(line);
  const found = report.value.entries.flatMap(({ findings }) => findings);
  if (found.some(({ kind }) => kind === 'keychain')) return EXIT.keychain;
  return found.length === 0 ? EXIT.done : EXIT.incomplete;
}

/** The report of the doctor as a person reads it. */
export function doctorLines(
  { entries, answers }: Report,
  language: Io['language'],
): readonly string[] {
  const lines = entries.flatMap(({ step, subject, findings }) => {
    const about = [subject, doctorSteps[step][language]].filter((part) => part !== '').join(': ');
    if (findings.length === 0) return [`${about}: ${doctorTexts.well[language]}`];
    return findings.map(({ kind, data }) => {
      const { what, who } = doctorFindings[kind];
      const act = fill(doctorTexts.who, language, { who: who[language] });
      return `${about}: ${fill(what, language, data)} ${act}`;
    });
  });
  const noted = answers.map((answer) => fill(doctorTexts.answer, language, answer));
  const sound = entries.every(({ findings }) => findings.length === 0);
  return [...lines, ...noted, ...(sound ? [doctorTexts.sound[language]] : [])];
}
