/** How long the timer path waits for what, in milliseconds. */
export interface Patience {
  /** A claim belongs to its claimant for so long; a send that takes longer is given up. */
  readonly lease: number;
  /** A send is stopped so long before the lease ends, so that nobody sends when another may look already. */
  readonly margin: number;
  /** After an answer that tells nothing: a message that is on its way arrives within it. */
  readonly arrival: number;
  /** Between two tries at a channel that refuses, and two looks where the bot may not look. */
  readonly refused: number;
  /** Between two tries when Discord cannot be reached. */
  readonly unreachable: number;
  /** An unsure day is looked for this long after it was due. */
  readonly looking: number;
  /** How many days are worked on at once. */
  readonly width: number;
}

const second = 1000;
const minute = 60 * second;

export const patience: Patience = {
  // discord.js takes up to four times 15 seconds for a send that is not answered.
  lease: 90 * second,
  margin: 10 * second,
  arrival: 20 * second,
  refused: 2 * minute,
  unreachable: minute,
  looking: 24 * 60 * minute,
  width: 20,
};
