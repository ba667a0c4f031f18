import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wishIn } from '../../../src/domain/entry/wish.ts';

const RIDES = [
  'I need a ride',
  'we need a lift to the court',
  'Need a ride!!',
  'can someone drive me?',
  'who can take us there',
  "I don't have a car",
  'i dont have a ride',
  'I need somebody to take me to my appointment',
  'necesito quien me lleve',
  'Necesito que alguien me lleve',
  'Busco quien nos lleve a la cita',
  'ocupo un raite',
  'necesito raite por favor',
  'me hace falta un aventón',
  'no tengo carro',
  'no tengo quien me lleve',
  'no tengo cómo llegar',
  'alguien que me pueda llevar',
  '¿Alguien me puede llevar?',
];

const COMPANY = [
  'I need someone with me',
  'i need somebody to go with me',
  'can anyone come with us?',
  "I don't want to go alone",
  'I am afraid to go there alone',
  'looking for someone to go inside with me',
  'alguien que me acompañe',
  'necesito alguien que me acompañe',
  'Necesito a alguien que vaya conmigo',
  'quiero que alguien entre conmigo',
  'no quiero ir sola',
  'no quiero entrar ahí solo',
  'tengo miedo de ir sola',
  '¿Quién me puede acompañar?',
];

const NEITHER = [
  "I don't need a ride",
  'no longer need a ride, thank you',
  'I already have someone to drive me',
  'ya tengo quien me lleve',
  'Ya no necesito raite',
  'no necesito que alguien me acompañe',
  'hay alguien que me acompaña',
  'hola',
  'I am ready',
  'check-in October 19 2027 8:30 am, 450 Main St',
  'Riverside',
  'Calle Acompañamiento 3',
  'the bride',
];

test('who asks for a ride in their own words is understood', () => {
  for (const words of RIDES) assert.equal(wishIn(words), 'driver', words);
});

test('who asks for company is understood', () => {
  for (const words of COMPANY) assert.equal(wishIn(words), 'companion', words);
});

test('who wants neither, has it already, or speaks of something else asks for nothing', () => {
  for (const words of NEITHER) assert.equal(wishIn(words), undefined, words);
});

test('a very long text is read in no time', () => {
  const long = 'necesito '.repeat(5_000) + 'can someone '.repeat(5_000);
  assert.equal(wishIn(long), undefined);
});
