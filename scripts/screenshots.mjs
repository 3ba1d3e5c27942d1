import { build } from './build.mjs';
import { run } from './run.mjs';

/** `npm run screenshots`: every screen, in every language, light and dark, in two sizes, into .results/screenshots. */
const built = await build();
process.exit(built === 0 ? await run('test/support/screenshots.ts', process.argv.slice(2)) : built);
