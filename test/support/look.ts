import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../shared/model/language.ts';
import { openDesktop } from './desktop.ts';
import { dress, goTo, untilIdle } from './screens.ts';

/**
 * `node test/support/look.ts SCREEN OUT.png [--lang fr] [--dark] [--width 1920] [--height 1080] [--exported]`: one picture
 * of a screen of the built program in the practice environment. SCREEN is a name of screens.ts or an address after `#/`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string', default: 'nl' },
    dark: { type: 'boolean', default: false },
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    /** Exports everything first. */
    exported: { type: 'boolean', default: false },
    /** An empty profile instead of the practice environment. */
    empty: { type: 'boolean', default: false },
  },
});
const [screen = 'dashboard', file = 'look.png'] = positionals;
const { app, page, close } = await openDesktop({ args: values.empty ? [] : ['--rehearsal'] });
page.on('console', (message) => console.error(`[page] ${message.text()}`));
page.on('pageerror', (error) => console.error(`[page] ${error.message}`));
app.process().stderr?.pipe(process.stderr);
await dress(page, {
  language: LANGUAGES.find((language) => language === values.lang) ?? 'nl',
  colorScheme: values.dark ? 'dark' : 'light',
  width: Number(values.width),
  height: Number(values.height),
});
await untilIdle(page);
if (values.exported) {
  await page.evaluate(async () => {
    const dossiers = await tentakel.call('dossiers.list', {});
    const dossierIds = dossiers.ok ? dossiers.value.map(({ id }) => id) : [];
    await tentakel.call('export.run', { dossierIds });
  });
}
await goTo(page, screen);
await page.screenshot({ path: file });
await close();
