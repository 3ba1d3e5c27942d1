import { IconIdBadge2 } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { missingFields } from '../../../shared/model/firm-profile.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { hrefOf } from '../../ui/route.ts';

/** Says that the profile of the firm is not complete, with the way there; nothing once it is (S10). */
export function ProfileNotice(): ReactElement | null {
  const say = useTexts('profile');
  const { value } = useCall('firm.profile', {});
  if (value === null || missingFields(value).length === 0) return null;
  return (
    <p className="tk-card profile-notice">
      <IconIdBadge2 size={18} stroke={1.7} aria-hidden="true" />
      <span>{say('notice', { count: missingFields(value).length })}</span>
      <a href={hrefOf({ screen: 'profile' })}>{say('toProfile')}</a>
    </p>
  );
}
