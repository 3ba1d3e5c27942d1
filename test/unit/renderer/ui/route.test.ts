import { describe, expect, it } from 'vitest';
import { DOSSIER_TABS, hrefOf, parseRoute, type Route } from '../../../../renderer/ui/route.ts';

const routes: readonly Route[] = [
  { screen: 'dashboard' },
  { screen: 'dossiers' },
  { screen: 'export', dossierId: 'a/b c#%é' },
  { screen: 'add-dossiers' },
  ...DOSSIER_TABS.map((screen) => ({ screen, dossierId: 'dossier-1' })),
  { screen: 'onboarding' },
  { screen: 'templates' },
  { screen: 'link', dossierId: 'add' },
  { screen: 'waiting' },
  { screen: 'all-bank' },
  { screen: 'communication', dossierId: null },
  { screen: 'communication', dossierId: 'dossier-1' },
  { screen: 'settings' },
];

describe('routes', () => {
  it.each(routes)('finds $screen back from its own address', (route) => {
    expect(parseRoute(hrefOf(route))).toEqual(route);
  });

  it('opens the dashboard when the address says nothing', () => {
    expect(['', '#', '#/'].map((hash) => parseRoute(hash).screen)).toEqual(
      Array(3).fill('dashboard'),
    );
  });

  it.each([
    '#/bank/1',
    '#/all-bank',
    '#/dossiers/1/nothing',
    '#/dossiers/1/',
    '#/dossiers/',
    '#/dossiers/add/x',
    '#/dossiers//export',
    '#/settings/x',
    '#/a/b/c/d',
  ])('does not guess a screen for %s', (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'unknown' });
  });

  it('takes an id that is not well encoded as it stands', () => {
    expect(parseRoute('#/dossiers/%E0%A4%A/export')).toEqual({
      screen: 'export',
      dossierId: '%E0%A4%A',
    });
  });
});
