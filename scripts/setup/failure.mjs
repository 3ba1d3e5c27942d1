/** A set-up step that did not work out: what failed and what the reader can do about it. */
export class SetupFailure extends Error {
  /**
   * @param {string} step the step, as a noun phrase
   * @param {string} remedy what to do now
   */
  constructor(step, remedy) {
    super(`Set-up stopped at: ${step}.\n${remedy}`);
    this.name = 'SetupFailure';
  }
}
