/** What a route says: a status, and a JSON body unless there is none. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal without details. */
export interface Refused extends Answer {
  readonly body: { readonly message: string; readonly code: number };
}

/** One thing wrong with a request body: where, Discord's code for it, and its words. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** Discord's refusals that need no detail: HTTP status, error code, words. */
const REFUSALS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  tooManyPins: [400, 30003, 'Maximum number of pins reached (250)'],
  tooManyCommands: [400, 30032, 'Maximum number of application commands reached (100)'],
  alreadyCrossposted: [400, 40033, 'This message has already been crossposted.'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  tooManyFollowUps: [400, 40094, 'This interaction has reached the maximum number of follow up messages'],
  missingAccess: [403, 50001, 'Missing Access'],
  notYourMessage: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  cannotMessageUser: [403, 50007, 'Cannot send messages to this user'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  wrongChannelType: [400, 50024, 'Cannot execute action on this channel type'],
  expiredToken: [401, 50027, 'Invalid Webhook Token'],
  archivedThread: [400, 50083, 'Thread is archived'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  threadExists: [400, 160004, 'A thread has already been created for this message'],
} as const satisfies Record<string, readonly [number, number, string]>;

/** An answer with a body. */
export function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

/** Done, nothing to say. */
export const NO_CONTENT: Answer = { status: 204 };

/** One of Discord's refusals by name. */
export function refuse(name: keyof typeof REFUSALS): Refused {
  const [status, code, message] = REFUSALS[name];
  return { status, body: { message, code } };
}

/** 50035, with every problem at its place in a tree that mirrors the body. */
export function refuseForm(problems: readonly Problem[]): Answer {
  const root: Node = { notes: [], below: new Map() };
  for (const { path, code, message } of problems) {
    let node = root;
    for (const step of path) {
      const next = node.below.get(String(step)) ?? { notes: [], below: new Map<string, Node>() };
      node.below.set(String(step), next);
      node = next;
    }
    node.notes.push({ code, message });
  }
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors: drawTree(root) } };
}

interface Node {
  readonly notes: { code: string; message: string }[];
  readonly below: Map<string, Node>;
}

function drawTree({ notes, below }: Node): object {
  const branches = Object.fromEntries([...below].map(([step, node]) => [step, drawTree(node)]));
  return notes.length > 0 ? { ...branches, _errors: notes } : branches;
}
