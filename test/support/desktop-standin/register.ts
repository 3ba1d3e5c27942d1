import { registerHooks } from 'node:module';

const standIn = new URL('./electron.ts', import.meta.url).href;

// Every `import ... from 'electron'` and `require('electron')` of the program gets the stand-in.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: standIn, shortCircuit: true, format: 'module-typescript' }
      : next(specifier, context),
});
