import { billitSide } from './0001-billit.ts';
import { filing } from './0001-filing.ts';
import { firmProfile } from './0001-firm-profile.ts';
import { onboarding } from './0001-onboarding.ts';
import { bank } from './0001-bank.ts';
import { frozen } from './0001-frozen.ts';
import { inbox } from './0001-inbox.ts';
import { mailDigest } from './0001-mail-digest.ts';
import { office } from './0001-office.ts';
import { trial } from './0001-trial.ts';
import { upload } from './0001-upload.ts';
import { runs } from './0001-runs.ts';
import { schedule } from './0001-schedule.ts';
import { writeBack } from './0001-write-back.ts';

/** The subjects that stand on the tables of the first schema, each from a file of its own. Part of schema version 1. */
export const subjects: readonly string[] = [
  schedule,
  billitSide,
  writeBack,
  firmProfile,
  onboarding,
  runs,
  bank,
  inbox,
  filing,
  mailDigest,
  trial,
  upload,
  frozen,
  office,
];
