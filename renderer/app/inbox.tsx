import { ActionIcon, Popover } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { noticeText, type Notice } from '../../shared/i18n/notices.ts';
import type { NoticeKind } from '../../shared/model/notice.ts';
import { call } from '../bridge/calls.ts';
import { useCall } from '../bridge/use-call.ts';
import { useLanguage, useTexts } from '../i18n/use-texts.ts';
import { formatCount, formatMoment } from '../ui/format.ts';
import { LAYERS } from '../ui/layers.tsx';
import { hrefOf } from '../ui/route.ts';
import { StateIcon, type ShownState } from '../ui/state-mark.tsx';
import './inbox.css';

/** Shown at most; older ones matter no more. */
const SHOWN = 30;

const STATES: Readonly<Record<NoticeKind, ShownState>> = {
  released: 'waiting',
  'sign-in-needed': 'sign-in-needed',
  elsewhere: 'warning',
  blocked: 'needs-decision',
  digest: 'verified',
};

/** The bell: what there is to tell, the same as the notifications of the desktop; opening it is having seen it. */
export function Inbox(): ReactElement {
  const say = useTexts('frame');
  const [opened, setOpened] = useState(false);
  const { value } = useCall(
    'notices.list',
    { limit: SHOWN },
    { refetchOn: ({ kind }) => kind === 'notices-changed' },
  );
  const notices = value ?? [];
  const fresh = notices.filter(({ seen }) => !seen).length;
  const change = (open: boolean): void => {
    setOpened(open);
    const [newest] = notices;
    if (!open && fresh > 0 && newest !== undefined) {
      void call('notices.see', { throughMs: newest.atMs });
    }
  };
  // Wherever the focus is: a screen that opens at the same moment takes it from the list.
  useWindowEvent('keydown', ({ key }) => {
    if (opened && key === 'Escape') change(false);
  });
  return (
    <Popover
      opened={opened}
      onChange={change}
      closeOnEscape={false}
      position="bottom-end"
      width={380}
      radius={10}
      shadow="sm"
      trapFocus
      returnFocus
      portalProps={{ target: LAYERS }}
    >
      <Popover.Target>
        <ActionIcon
          className="inbox-bell"
          aria-label={fresh === 0 ? say('inbox') : say('inboxFresh', { count: fresh })}
          title={say('inbox')}
          onClick={() => change(!opened)}
        >
          <IconBell size={18} stroke={1.7} aria-hidden="true" />
          {fresh === 0 ? null : (
            <span className="inbox-count tk-number" aria-hidden="true">
              {formatCount(fresh)}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className="inbox" aria-label={say('inbox')}>
        <h2>{say('inbox')}</h2>
        <NoticeList notices={notices} onOpen={() => change(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

type ListProps = { readonly notices: readonly Notice[]; readonly onOpen: () => void };

function NoticeList({ notices, onOpen }: ListProps): ReactElement {
  const say = useTexts('frame');
  if (notices.length === 0) return <p className="inbox-empty">{say('inboxEmpty')}</p>;
  return (
    <ul>
      {notices.map((notice) => (
        <NoticeLine key={notice.topic} notice={notice} onOpen={onOpen} />
      ))}
    </ul>
  );
}

type LineProps = { readonly notice: Notice; readonly onOpen: () => void };

function NoticeLine({ notice, onOpen }: LineProps): ReactElement {
  const language = useLanguage();
  const { title, body, place } = noticeText(notice, language);
  return (
    <li>
      <a href={hrefOf(place)} className="inbox-line" data-fresh={!notice.seen} onClick={onOpen}>
        <StateIcon state={STATES[notice.kind]} size={18} />
        <span className="inbox-what">
          <span className="inbox-title">{title}</span>
          <span className="inbox-body">{body}</span>
          <span className="inbox-when">{formatMoment(notice.atMs, Date.now(), language)}</span>
        </span>
      </a>
    </li>
  );
}
