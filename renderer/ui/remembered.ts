/**
 * A function that keeps its last answer for as long as it is asked the same, also while its screen is away: what a list of
 * 50,000 adds up to is not worked out again when a person comes back to it.
 */
export function remembered<Asked extends readonly unknown[], Answer>(
  work: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | null = null;
  return (...asked) => {
    const before = last;
    if (before !== null && asked.every((one, at) => Object.is(one, before.asked[at]))) {
      return before.answer;
    }
    const answer = work(...asked);
    last = { asked, answer };
    return answer;
  };
}
