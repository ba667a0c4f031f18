import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readKind } from '../../../src/domain/entry/kind.ts';
import { readPaper } from '../../../src/domain/entry/paper.ts';
import type { KeyDateKind, Paper } from '../../../src/domain/keydate.ts';

const KINDS: Readonly<Record<KeyDateKind, readonly string[]>> = {
  'check-in': [
    'check-in',
    'Check in',
    'checkin',
    'ICE',
    'cita con ICE',
    'cita con la migra',
    'Presentación',
    'reporte',
    'ICE appointment',
    'firma',
    'ISAP',
  ],
  hearing: [
    'hearing',
    'court',
    'Audiencia',
    'corte',
    'la corte',
    'court date',
    'audiencia de deportación',
    'removal hearing',
    'juez',
    'master hearing',
    'appointment at court',
    'ICE, hearing',
  ],
  removal: [
    'removal',
    'deportation',
    'deportación',
    'salida',
    'salida voluntaria',
    'voluntary departure',
    'fecha de salida',
  ],
  deadline: [
    'deadline',
    'plazo',
    'fecha límite',
    'FECHA LIMITE',
    'vence el plazo',
    'filing deadline',
  ],
  expiry: [
    'expiry',
    'vence',
    'permiso',
    'permiso de trabajo',
    'work permit',
    'work permit expires',
    'se vence mi permiso',
    'caduca',
  ],
  appointment: [
    'appointment',
    'other appointment',
    'otra cita',
    'cita médica',
    'biometrics',
    'huellas',
    'cita con el abogado',
    'entrevista',
    'asylum interview',
  ],
};

for (const [kind, all] of Object.entries(KINDS)) {
  test(`${kind} is understood by ${all.length} of its words`, () => {
    for (const words of all) assert.equal(readKind(words), kind, words);
  });
}

test('a kind that is not said, or said twice, is left open', () => {
  for (const words of ['', 'hello', 'icecream', 'hearing and check-in', '8:30', 'courtyard']) {
    assert.equal(readKind(words), undefined, words);
  }
});

const PAPERS: Readonly<Record<Paper, readonly string[]>> = {
  letter: ['letter', 'a letter', 'Carta', 'call-in letter'],
  notice: ['notice', 'notificación', 'citatorio', 'NTA', 'notice to appear'],
  text: ['text', 'mensaje de texto', 'SMS', 'WhatsApp'],
  call: ['call', 'llamada', 'teléfono', 'a phone call'],
  online: ['online', 'en línea', 'internet', 'correo electrónico', 'portal'],
  other: ['other', 'otro', 'otra cosa'],
};

for (const [paper, all] of Object.entries(PAPERS)) {
  test(`«${all.join(', ')}» are read as ${paper}`, () => {
    for (const words of all) assert.equal(readPaper(words), paper, words);
  });
}

test('papers that are not said, or several, are left open', () => {
  for (const words of ['', 'hello', 'a letter and a call'])
    assert.equal(readPaper(words), undefined, words);
});
