import { type KeyboardEvent, type ReactElement, useRef } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { formatCount } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { goTo } from '../../ui/navigate.ts';
import { DOSSIER_TABS, type DossierTab, hrefOf } from '../../ui/route.ts';
import { countsOf } from '../../ui/state-counts.ts';

/** The element that shows the page of a tab. */
export const panelId = 'dossier-panel';
/** The element of a tab. */
export const tabId = (tab: DossierTab): string => `dossier-tab-${tab}`;

type TabsProps = { readonly dossier: Dossier; readonly tab: DossierTab };

/**
 * The pages of a dossier. One tab is in the tab order; arrows, Home and End go through them, Enter and space open. Each
 * is a link, so that it has an address.
 */
export function DossierTabs({ dossier, tab: open }: TabsProps): ReactElement {
  const say = useTexts('dossier');
  const frame = useTexts('frame');
  const list = useRef<HTMLDivElement>(null);
  const { toExport } = countsOf(dossier.states);
  const onKey = (event: KeyboardEvent): void => {
    const tabs = [...(list.current?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])];
    const at = tabs.findIndex((each) => each === event.target);
    const next = nextTab(event.key, at, tabs.length);
    if (next === null) return;
    event.preventDefault();
    tabs[next]?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      tabIndex={-1}
      aria-label={say('tabs')}
      className="dossier-tabs"
      onKeyDown={onKey}
    >
      {DOSSIER_TABS.map((tab) => {
        const href = hrefOf({ screen: tab, dossierId: dossier.id });
        return (
          <a
            key={tab}
            id={tabId(tab)}
            role="tab"
            href={href}
            className="dossier-tab"
            aria-selected={tab === open}
            aria-controls={tab === open ? panelId : undefined}
            tabIndex={tab === open ? 0 : -1}
            onKeyDown={(event) => {
              if (event.key !== ' ') return;
              event.preventDefault();
              goTo(href);
            }}
          >
            {frame(tab)}
            {tab === 'export' && toExport > 0 ? (
              <span
                className="dossier-tab-count tk-number"
                title={say('toExport', { count: toExport })}
              >
                {formatCount(toExport)}
              </span>
            ) : null}
          </a>
        );
      })}
    </div>
  );
}

/** Where a key leads among `count` tabs, around the ends; null for any other key. */
function nextTab(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
