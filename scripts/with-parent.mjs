/**
 * Loaded before the program that `run.mjs` starts: when the starter is gone without a word, the
 * program is asked to stop, and after a while made to. The channel never keeps it alive.
 */
const PATIENCE_MS = 5_000;

process.once('disconnect', () => {
  setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();
