import type { Message, World } from './world.ts';

/** What the routes need beside the world: what the gateway's address is and whose token counts. */
export interface Door {
  readonly world: World;
  readonly gatewayUrl: () => string;
  readonly isToken: (authorization: string) => boolean;
  /** Tells the gateway of a message in a DM. */
  readonly tell: (message: Message) => void;
}
