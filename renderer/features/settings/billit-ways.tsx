import { SegmentedControl } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { BillitBrowserForm } from './billit-browser-form.tsx';
import { BillitForm } from './billit-form.tsx';

type BillitWaysProps = { readonly onAdded: () => void; readonly onCancel: () => void };

/** The two ways in at Billit: a key of the firm, or the browser. */
export function BillitWays(props: BillitWaysProps): ReactElement {
  const say = useTexts('billitSignIn');
  const [way, setWay] = useState('key');
  return (
    <>
      <SegmentedControl
        aria-label={say('way')}
        value={way}
        onChange={setWay}
        data={[
          { value: 'key', label: say('withKey') },
          { value: 'browser', label: say('withBrowser') },
        ]}
      />
      {way === 'key' ? <BillitForm {...props} /> : <BillitBrowserForm {...props} />}
    </>
  );
}
