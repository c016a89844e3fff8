import description from '../../package.json' with { type: 'json' };

/** The bot's own version. */
export const { version } = description;
