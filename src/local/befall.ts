import type { Answer } from './answers.ts';
import type { RestFault } from './faults.ts';

/** What a fault does before any effect: an answer of its own, silence, a cut; or nothing (undefined). */
export async function befall(fault: RestFault): Promise<Answer | 'silent' | 'cut' | undefined> {
  switch (fault.kind) {
    case 'limited':
      return limited(fault.seconds, fault.global ?? false, {});
    case 'status':
      return plainFault(fault.status, fault.code, fault.message);
    case 'silent':
    case 'cut':
      return fault.kind;
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, fault.ms));
      return undefined;
    case 'lost':
      return undefined;
  }
}

function plainFault(status: number, code = 0, message = `${status}: on demand`): Answer {
  return { status, body: { message, code } };
}

/** 429: too many requests. */
export function limited(seconds: number, global: boolean, headers: Readonly<Record<string, string>>): Answer {
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
    headers: {
      ...headers,
      'Retry-After': seconds.toFixed(3),
      'X-RateLimit-Scope': global ? 'global' : 'user',
      ...(global ? { 'X-RateLimit-Global': 'true' } : {}),
      Via: '1.1 local',
    },
  };
}

/** What is seen of an answer that is lost. */
export function losing(by: 'silent' | 'cut' | number): Answer | 'silent' | 'cut' {
  return typeof by === 'number' ? plainFault(by) : by;
}
