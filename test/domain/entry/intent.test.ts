import assert from 'node:assert/strict';
import { test } from 'node:test';
import { intentIn, isThanks, type Intent } from '../../../src/domain/entry/intent.ts';

const SAID: Readonly<Record<Intent | 'neither', readonly string[]>> = {
  here: [
    'ya salí',
    'Ya salimos, gracias a Dios',
    'salí bien',
    'voy en camino',
    'ya entré',
    "I'm out",
    'I just came out',
    "I'm on my way",
    'she is out',
  ],
  forget: [
    'quiero borrar todo',
    'borre mis datos',
    'elimina mi cuenta',
    'delete everything',
    'please erase my data',
  ],
  stop: [
    'ya no me escriba',
    'no quiero más mensajes',
    'deje de mandarme mensajes',
    'stop texting me',
    'no more reminders please',
  ],
  moved: [
    'me mudé',
    'nos cambiamos de casa',
    'tengo nueva dirección',
    'I moved',
    'we just moved to Austin',
    'change of address',
  ],
  invite: [
    'cómo invito a mi hermana',
    'quiero agregar a alguien',
    'invite my sister',
    'can I add someone',
  ],
  plan: ['plan de emergencia', 'quiero hacer mi plan', 'family plan'],
  deadline: ['¿cuánto tiempo tengo para apelar?', 'quiero apelar', 'how long do I have to appeal'],
  dates: [
    'me fue bien',
    'no pude ir a la cita',
    'I missed my check-in',
    '¿cuándo es mi cita?',
    'cuando tengo corte',
    'me cambiaron la fecha',
    'cambió mi cita',
    '¿qué citas tengo?',
    'quiero cambiar la fecha',
    'when is my court date',
    'they moved my hearing',
    'my appointment got canceled',
    'show me my dates',
  ],
  settings: [
    'quiero cambiar el idioma',
    'english please',
    'en español',
    'cambiar mi nombre',
    'hablo inglés',
    'change my language',
  ],
  help: [
    '¿quién es usted?',
    'qué es esto',
    'cómo funciona',
    'necesito ayuda',
    'necesito un abogado',
    '¿conoce a un buen abogado?',
    'perdí mi papel',
    'I need a lawyer',
    'I lost my letter',
    'what can you do',
    'who are you',
  ],
  accompany: [
    'ya no puedo',
    'no voy a poder ir',
    'voy tarde',
    'puedo llevarla',
    "I can't make it",
    "I'm running late",
  ],
  neither: [
    'llevo los papeles a mi abogado',
    'mi abogado dice que el martes',
    'ya no puedo más',
    'voy por la tarde',
    'nos vemos más tarde',
    '',
    'hola',
    'Luz',
    'Hartford, CT',
    'mi cita es el 14 de diciembre',
    'necesito quien me lleve',
    'no sé',
    'carta de ICE',
    '450 Main Street',
    'llevo comida',
    'check-in with ICE',
    'cita con ICE',
    'nota: traer el plano',
    'gracias',
  ],
};

for (const [meant, all] of Object.entries(SAID))
  for (const words of all)
    test(`«${words}»: ${meant}`, () => {
      assert.equal(intentIn(words) ?? 'neither', meant);
    });

for (const words of [
  'Gracias',
  '¡Muchas gracias!',
  'mil gracias por todo',
  'Thank you so much 🙏',
  'thanks',
  'Dios le bendiga',
  'ok',
  'Ok, gracias a Dios',
  'amén',
  '👍🏽',
  '🙏❤️',
])
  test(`«${words}» is thanks or a nod`, () => {
    assert.ok(isThanks(words));
  });

for (const words of [
  '😭',
  'ok pero cuándo',
  '5',
  '??',
  'gracias, pero es el martes',
  'Gracia',
  'thanks, when is my date',
  '',
])
  test(`«${words}» is more than thanks, or none`, () => {
    assert.ok(!isThanks(words));
  });
