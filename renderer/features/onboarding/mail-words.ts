import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { useCall } from '../../bridge/use-call.ts';

type Profile = CallOutput<'firm.profile'>;

/** What a mail says of the firm: its name, and whom an entrepreneur turns to. */
export function useFirmWords(): { readonly firm: string; readonly manager: string } {
  const profile = useCall('firm.profile', {}).value;
  const firm = useCall('firm.get', {}).value;
  if (profile === null) return { firm: firm?.name ?? '', manager: '' };
  return { firm: profile.name || (firm?.name ?? ''), manager: managerOf(profile) };
}

/** The manager of the dossiers; where none is named the firm itself. */
function managerOf({
  managerName,
  managerEmail,
  managerPhone,
  name,
  email,
  phone,
}: Profile): string {
  const own = [managerName, managerEmail, managerPhone];
  const parts = managerName === '' ? [name, email, phone] : own;
  return parts.filter((part) => part !== '').join(', ');
}
