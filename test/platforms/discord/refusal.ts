/** What the server answers instead of doing it: HTTP status, Discord's own code, and what goes with them. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly more: Readonly<Record<string, unknown>>;
  constructor(
    status: number,
    code: number,
    message: string,
    more: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.more = more;
  }
}

/** Codes and words of Discord's list of JSON error codes, read 2026-08. */
export const refusals = {
  unauthorized: () => new Refusal(401, 0, '401: Unauthorized'),
  noRoute: () => new Refusal(404, 0, '404: Not Found'),
  wrongMethod: () => new Refusal(405, 0, '405: Method Not Allowed'),
  unknownChannel: () => new Refusal(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new Refusal(404, 10004, 'Unknown Guild'),
  unknownMember: () => new Refusal(404, 10007, 'Unknown Member'),
  unknownRole: () => new Refusal(404, 10011, 'Unknown Role'),
  unknownEvent: () => new Refusal(404, 10070, 'Unknown Guild Scheduled Event'),
  tooManyEvents: () =>
    new Refusal(400, 30038, 'Maximum number of uncompleted guild scheduled events reached (100)'),
  missingPermissions: () => new Refusal(403, 50013, 'Missing Permissions'),
  archivedThread: () => new Refusal(400, 50083, 'Thread is archived'),
  threadLocked: () => new Refusal(400, 160005, 'This thread is locked'),
  finishedEvent: () => new Refusal(400, 180000, 'Cannot update a finished event'),
  unknownMessage: () => new Refusal(404, 10008, 'Unknown Message'),
  unknownUser: () => new Refusal(404, 10013, 'Unknown User'),
  unknownWebhook: () => new Refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new Refusal(404, 10062, 'Unknown interaction'),
  answeredAlready: () => new Refusal(400, 40060, 'Interaction has already been acknowledged.'),
  tooManyFollowUps: () =>
    new Refusal(400, 40094, 'Max number of follow-up messages for this interaction reached'),
  missingAccess: () => new Refusal(403, 50001, 'Missing Access'),
  notYours: () => new Refusal(403, 50005, 'Cannot edit a message authored by another user'),
  empty: () => new Refusal(400, 50006, 'Cannot send an empty message'),
  closed: () => new Refusal(403, 50007, 'Cannot send messages to this user'),
  badWebhookToken: () => new Refusal(401, 50027, 'Invalid Webhook Token'),
  badRecipient: () => new Refusal(400, 50033, 'Invalid Recipient(s)'),
  notJson: () => new Refusal(400, 50109, 'The request body contains invalid JSON.'),
  noSharedPlace: () =>
    new Refusal(
      403,
      50278,
      'Cannot send messages to this user due to having no mutual guilds with this user',
    ),
} as const;
