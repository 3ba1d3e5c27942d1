/** Runs `work` over all of `inputs`, at most `width` at a time; the answers are in the order of the inputs. */
export async function inPool<In, Out>(
  inputs: readonly In[],
  width: number,
  work: (input: In) => Promise<Out>,
): Promise<readonly Out[]> {
  const queue = inputs.entries();
  const answers: [position: number, answer: Out][] = [];
  const worker = async (): Promise<void> => {
    for (const [position, input] of queue) answers.push([position, await work(input)]);
  };
  await Promise.all(Array.from({ length: Math.min(width, inputs.length) }, worker));
  return answers.toSorted(([left], [right]) => left - right).map(([, answer]) => answer);
}
