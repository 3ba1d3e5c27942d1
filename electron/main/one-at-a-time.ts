/**
 * Runs `work` when asked, never twice at once: asked while it runs, it runs once more after that. What it throws is a
 * bug, of which `onBug` hears.
 */
export function oneAtATime(work: () => Promise<void>, onBug: (error: unknown) => void): () => void {
  let asked = 0;
  const run = async (): Promise<void> => {
    for (let answered = 0; answered !== asked;) {
      answered = asked;
      await work().catch(onBug);
    }
    asked = 0;
  };
  return () => {
    asked += 1;
    if (asked === 1) void run();
  };
}
