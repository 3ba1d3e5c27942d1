import { defineConfig } from '@playwright/test';

/** Where the built window is served; another one lets two checkouts be tested at the same time. */
const PORT = Number(process.env['WINDOW_PORT'] ?? 41739);
const address = `http://127.0.0.1:${PORT}/`;

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.results/playwright',
  reporter: [['line'], ['json', { outputFile: '.results/playwright.json' }]],
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Generous: a busy machine is no defect.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: address,
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --outDir out/renderer --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});
