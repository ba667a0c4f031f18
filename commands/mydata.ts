import type { Answer } from '../src/domain/draft.ts';
import { defineCommand, say, type Context } from '../src/app/command.ts';
import type { Say } from '../src/text/view.ts';
import { cityArg } from '../src/text/city.ts';

/** /mydata: everything that is kept about whoever asks, in words and as a file. */
export default defineCommand({
  name: 'mydata',
  listed: 'everyone',
  run: (context) =>
    Promise.resolve([
      say({
        kind: 'my-data',
        rows: rowsOf(context),
        json: JSON.parse(JSON.stringify(kept(context))) as Answer,
        buttons: [[{ say: { id: 'help-forget' }, token: 'v1:run:forget' }]],
      }),
    ]),
});

/** The two documents as they are on the disk; of others, only what this person said about them. */
function kept({ person, circle }: Context): object {
  return { person, circle };
}

function rowsOf({ person, circle }: Context): readonly Say[] {
  const accounts = person.ways.map((way) => way.account).join(', ');
  return [
    { id: 'mydata-called', args: { called: { typed: person.called } } },
    { id: 'mydata-language', args: { language: { say: { id: `language-${person.language}` } } } },
    { id: 'mydata-zone', args: { city: cityArg(person.zone) } },
    { id: 'mydata-accounts', args: { accounts: { words: accounts } } },
    ...(person.trusted
      ? [{ id: 'mydata-trusted', args: { called: { typed: person.trusted.called } } }]
      : []),
    { id: 'mydata-trusted-by', args: { count: person.trustedBy.length } },
    { id: 'mydata-dates', args: { count: circle.dates.length } },
    { id: 'mydata-not-kept' },
  ];
}
