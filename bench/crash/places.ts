/** The steps of a day, and in each the places at which the process is killed; the last step is there only if the first send did not settle the day. */
export const places = {
  due: ['before it looks what waits', 'before it reads the schedules'],
  claim: ['its transaction is open', 'before the row is written', 'before it is committed'],
  post: ['before the send leaves', 'while Discord has it'],
  record: ['before the answer is written down', 'after that'],
  again: ['before the day is taken up again', 'before what came of that is written down'],
} as const;

export type Step = keyof typeof places;
/** As `claim 2`: the second place of the step. */
export type Place = `${Step} ${number}`;

/**
 * Names the places as they come by, each once: called before each statement to the database, and with `send` before a
 * fact is sent to Discord. `post 2` is not among them: only Discord knows when it has the send.
 */
export function watchPlaces(): (event: string) => Place | undefined {
  const route: readonly (readonly [Place | undefined, RegExp])[] = [
    ['due 1', /^select.+"ledger".+"retry_at"/],
    ['due 2', /^select.+from "schedules"/],
    ['claim 1', /^insert into "guilds"/],
    ['claim 2', /^insert into "ledger"/],
    ['claim 3', /^commit/i],
    ['post 1', /^send$/],
    ['record 1', /^update "ledger"/],
    ['record 2', /./],
    ['again 1', /^update "ledger"/],
    ['again 2', /^update "ledger"/],
  ];
  let at = 0;
  return (event) => {
    const next = route[at];
    if (!next?.[1].test(event)) return undefined;
    at += 1;
    return next[0];
  };
}
