import { build } from './build.mjs';
import { electronCommand, fetchElectron } from './electron.mjs';
import { run } from './run.mjs';

/** `npm start`: the program itself, with this person's own data. */
if (!fetchElectron()) {
  process.stderr.write(
    'The window cannot be opened: Electron could not be fetched from its download site.\n' +
      'Try again where that site can be reached, or point ELECTRON_OVERRIDE_DIST_PATH at a folder\n' +
      'that holds it. The practice environment runs without it: npm run demo\n',
  );
  process.exit(1);
}
const built = await build();
process.exit(built === 0 ? await run(electronCommand, ['.', ...process.argv.slice(2)]) : built);
