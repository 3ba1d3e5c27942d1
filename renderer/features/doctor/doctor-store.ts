import { create } from 'zustand';
import type { DoctorReport } from '../../../shared/i18n/doctor-lines.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { call } from '../../bridge/calls.ts';
import { onEngineEvent } from '../../bridge/events.ts';

type DoctorStore = {
  /** The last report; stays when the screen is left. */
  readonly report: DoctorReport | null;
  readonly busy: boolean;
  readonly fault: Fault | null;
};

const NOTHING: DoctorStore = { report: null, busy: false, fault: null };

/** The last look at the set-up, and whether one is under way. */
export const useDoctor = create<DoctorStore>()(() => NOTHING);

/** Counts profiles: an answer about the one before is thrown away. */
let profile = 0;
let follows = false;

/** Tries the set-up; asked again while it is under way, nothing more happens. */
export async function examine(): Promise<void> {
  followProfile();
  if (useDoctor.getState().busy) return;
  const mine = profile;
  useDoctor.setState({ busy: true, fault: null });
  try {
    const result = await call('doctor.run', {});
    if (mine !== profile) return;
    useDoctor.setState(result.ok ? { report: result.value } : { fault: result.fault });
  } finally {
    if (mine === profile) useDoctor.setState({ busy: false });
  }
}

function followProfile(): void {
  if (follows) return;
  follows = true;
  onEngineEvent(({ kind }) => {
    if (kind !== 'profile-changed') return;
    profile += 1;
    useDoctor.setState(NOTHING);
  });
}
