import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slashCommands } from '../../../src/adapters/discord/register.ts';
import { checkCommands } from '../../platforms/discord/rule/command.ts';
import { records } from '../../platforms/discord/json.ts';
import { FACES } from './faces.ts';

describe('the commands that Discord shows', () => {
  const commands = slashCommands(FACES);

  it('keep Discord’s rules', () => {
    checkCommands(records(JSON.parse(JSON.stringify(commands))));
  });

  it('leave out what is for the operator', () => {
    assert.deepEqual(
      commands.map((command) => command.name),
      ['start', 'add'],
    );
  });

  it('are named and described in every language, for both kinds of Spanish', () => {
    const add = commands[1];
    const spanish = { 'es-ES': 'agregar', 'es-419': 'agregar' };
    assert.deepEqual(add?.name_localizations, { 'en-US': 'add', ...spanish });
    assert.equal(add.description_localizations?.['es-419'], 'Agrega una fecha');
    assert.equal(add.options?.[0]?.name_localizations?.['es-ES'], 'tipo');
  });

  it('can be used in the DM, in servers and elsewhere, installed by a server or a person', () => {
    for (const command of commands) {
      assert.deepEqual(command.contexts, [0, 1, 2]);
      assert.deepEqual(command.integration_types, [0, 1]);
    }
  });

  it('offer choices where they are fixed, and readings where they are typed', () => {
    const [kind, when, place] = commands[1]?.options ?? [];
    assert.ok(kind && 'choices' in kind && kind.choices.length === 4);
    assert.ok(when && 'autocomplete' in when && when.autocomplete);
    assert.ok(place && !('autocomplete' in place) && !('choices' in place));
  });
});
