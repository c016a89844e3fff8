/** Why a database cannot be opened and what to do, as one line without a full stop; never with the password. */
export function sayRefusal(where: string, error: unknown): string {
  const advice = adviceOf(error);
  return `${where} cannot be opened: ${sayError(error)}${advice ? `; ${advice}` : ''}`;
}

/** Whether the database server is away or not ready, which may be over in a moment: as after the reboot of a machine. */
export function isAway(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isAway);
  return codesOf(error).some((code) => passing.has(code));
}

const passing: ReadonlySet<string | number> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  // PostgreSQL: too many connections, shutting down, starting up.
  '53300',
  '57P01',
  '57P03',
]);

/** One line; PostgreSQL on several addresses answers with an AggregateError that has no message of its own. */
export function sayError(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(sayError).join('; ');
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s+/g, ' ');
}

function adviceOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) return error.errors.map(adviceOf).find((advice) => advice !== undefined);
  const known = codesOf(error).map((code) => advices.get(code));
  return known.find((advice) => advice !== undefined);
}

/* SQLite says what it is about in a number, whose lowest byte is the kind; the system and PostgreSQL in a word. */
function codesOf(error: unknown): (string | number)[] {
  if (!(error instanceof Error)) return [];
  const code: unknown = Reflect.get(error, 'code');
  const number: unknown = Reflect.get(error, 'errcode');
  const late = /connection timeout|timeout exceeded/i.test(error.message) ? ['ETIMEDOUT'] : [];
  return [...(typeof number === 'number' ? [number & 255] : []), ...(typeof code === 'string' ? [code] : []), ...late];
}

const folder = 'name a folder in DATA_DIR that the bot may write in';
const address = 'check host and port in DATABASE_URL, and that the database server runs and lets this machine in';
const login = 'check user and password in DATABASE_URL, with special characters percent-encoded';
const certificate = 'check what DATABASE_URL says about certificates (sslmode, sslrootcert)';

const advices = new Map<string | number, string>([
  // The kinds of sqlite.org/rescode.html.
  [5, 'end the program that has it open (perhaps this bot, started twice) and start again'],
  [8, folder],
  [10, 'check the disk, and that DATA_DIR is not on a network drive'],
  [11, 'it is damaged: restore a backup, or move it away to begin anew'],
  [13, 'the disk is full: make room, or name a folder in DATA_DIR on another disk'],
  [14, folder],
  [26, 'move that file away, or name another folder in DATA_DIR'],
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'].map(
    (code) => [code, address] as const,
  ),
  ['ENOENT', 'check the folder or file that DATABASE_URL names'],
  // Classes of errors in PostgreSQL's appendix A.
  ['28P01', login],
  ['28000', login],
  ['3D000', 'make that database first (createdb), or mend its name at the end of DATABASE_URL'],
  ['42501', 'give that user the right to make tables there'],
  ['53300', 'end other programs that use the server, or let it take more connections'],
  ['57P03', 'wait until the database server has started, then start the bot again'],
  ['SELF_SIGNED_CERT_IN_CHAIN', certificate],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', certificate],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', certificate],
  ['ERR_TLS_CERT_ALTNAME_INVALID', certificate],
]);
