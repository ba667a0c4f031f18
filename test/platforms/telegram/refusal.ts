/** What the Bot API answers instead of a result: its own code and description, and sometimes parameters. */
export class Refusal extends Error {
  readonly code: number;
  readonly description: string;
  readonly parameters: Readonly<Record<string, number>>;

  constructor(code: number, description: string, parameters: Record<string, number> = {}) {
    super(description);
    this.name = 'Refusal';
    this.code = code;
    this.description = description;
    this.parameters = parameters;
  }
}

/** 400 in Telegram's manner: the reason after `Bad Request: `. */
export function badRequest(reason: string, parameters: Record<string, number> = {}): Refusal {
  return new Refusal(400, `Bad Request: ${reason}`, parameters);
}

/** 403 in Telegram's manner. */
export function forbidden(reason: string): Refusal {
  return new Refusal(403, `Forbidden: ${reason}`);
}

/** 429: nothing more to this chat, or at all, for so many seconds. */
export function tooMany(retryAfter: number): Refusal {
  const description = `Too Many Requests: retry after ${retryAfter}`;
  return new Refusal(429, description, { retry_after: retryAfter });
}

/** 409: only one may fetch updates at a time. */
export function conflict(reason: string): Refusal {
  return new Refusal(409, `Conflict: ${reason}`);
}
