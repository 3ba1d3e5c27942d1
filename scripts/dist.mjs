import { build } from './build.mjs';
import { run } from './run.mjs';

/** `npm run dist`: installers for the system it runs on, in `dist/`. */
const built = await build();
const args = ['--publish', 'never', ...process.argv.slice(2)];
process.exit(built === 0 ? await run('node_modules/electron-builder/cli.js', args) : built);
