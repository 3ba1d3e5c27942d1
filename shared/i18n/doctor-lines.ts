import type { CallOutput } from '../ipc/contract.ts';
import type { Language } from '../model/language.ts';
import {
  doctorAnswers,
  doctorFindings,
  doctorQuestions,
  doctorSteps,
  doctorTexts,
} from './doctor.ts';
import { fill, type Text } from './text.ts';

/** What the doctor found, as the call gives it. */
export type DoctorReport = CallOutput<'doctor.run'>;

/** The report of the doctor as a person reads it, a finding a line: for the terminal, the clipboard and a file. */
export function doctorLines(
  { entries, answers }: DoctorReport,
  language: Language,
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
  const noted = answers.map(({ dossier, question, answer }) =>
    fill(doctorTexts.answer, language, {
      dossier,
      question: doctorQuestions[question][language],
      answer: answerWords(answer, language),
    }),
  );
  const sound = entries.every(({ findings }) => findings.length === 0);
  return [...lines, ...noted, ...(sound ? [doctorTexts.sound[language]] : [])];
}

/** What a dossier answered, in words; what is no word of ours (a period, a status) as it came. */
export function answerWords(answer: string, language: Language): string {
  const known = new Map<string, Text>(Object.entries(doctorAnswers));
  return known.get(answer)?.[language] ?? answer;
}
