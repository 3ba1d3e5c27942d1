import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { CopyButton } from '../../ui/copy-button.tsx';

/** What the software-house id is, who asks for it, and how: without it nobody can sign in. */
export function SoftwareHouseMissing({
  redirectUri,
}: {
  readonly redirectUri: string;
}): ReactElement {
  const say = useTexts('signIn');
  return (
    <div className="sign-in-missing" role="note">
      <h4>{say('missingTitle')}</h4>
      <p>{say('missingWhat')}</p>
      <p>{say('missingWho')}</p>
      <p>{say('missingHow', { address: redirectUri })}</p>
      <CopyButton label={say('copyAddress')} text={() => redirectUri} />
    </div>
  );
}
