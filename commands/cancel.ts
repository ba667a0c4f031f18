import { defineCommand, say } from '../src/app/command.ts';

/** /cancel: drops what was half filled, and nothing else. */
export default defineCommand({
  name: 'cancel',
  listed: 'everyone',
  async run(context) {
    const id = (await context.drop()) ? 'add-dropped' : 'cancelled';
    return [say({ kind: 'notice', say: [{ id }] })];
  },
});
