/** Something the bot did that Discord does not take: never happens with a good bot, whatever the weather. */
export type Violation =
  /** The body breaks a rule of Discord's that is known here. */
  | {
      readonly kind: 'form';
      readonly route: string;
      readonly path: string;
      readonly code: string;
      readonly message: string;
    }
  /** The body does not fit Discord's own description of it (only where a judge was given). */
  | { readonly kind: 'schema'; readonly route: string; readonly message: string }
  /** An interaction answered twice, too late or in the wrong way: Discord's error code. */
  | { readonly kind: 'interaction'; readonly route: string; readonly code: number; readonly message: string }
  /** The gateway hung up: close code. */
  | { readonly kind: 'gateway'; readonly code: number; readonly message: string }
  /** The bot asked for an endpoint that is not built here. */
  | { readonly kind: 'unbuilt'; readonly route: string };
