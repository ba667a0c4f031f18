import { LADDER, SWITCHABLE, isFollowUp, type Lead } from '../src/domain/lead.ts';
import { KEY_DATE_KINDS, type KeyDateKind } from '../src/domain/keydate.ts';
import type { Person } from '../src/domain/person.ts';
import { defineCommand, say, sayInstead, type Context, type Replies } from '../src/app/command.ts';
import { token } from '../src/app/token.ts';
import type { Button, Say } from '../src/text/view.ts';
import { codeForms, dropWay, forgetTrusted, showFamilyCode, showLinkCode } from './form/code.ts';
import { settingForms } from './form/setting.ts';
import { settingsView } from './settings-view.ts';
import { setConsent } from './stop.ts';

/** /settings: everything that a person can choose about how they are spoken to. */
export default defineCommand({
  name: 'settings',
  listed: 'everyone',
  forms: [...settingForms, ...codeForms],
  run: (context) => Promise.resolve([say(settingsView(context))]),
  presses: {
    set: (context, [what = '']) => set(context, what),
    unlink: (context, [platform = '']) => dropWay(context, platform),
    lead: (context, [lead = '']) => toggleLead(context, lead, false),
    leadlast: (context, [lead = '']) => toggleLead(context, lead, true),
  },
});

async function set(context: Context, what: string): Promise<Replies | undefined> {
  if (settingForms.some((form) => form.name === `set-${what}`)) return context.open(`set-${what}`);
  switch (what) {
    case 'neutral': {
      const changed = await context.changeMe((one) => ({ ...one, neutral: !one.neutral }));
      return [sayInstead(settingsView(changed))];
    }
    case 'leads':
      return [say(leadsView(context.person))];
    case 'link':
      return showLinkCode(context);
    case 'trust':
      return context.open('trust');
    case 'family':
      return showFamilyCode(context);
    case 'untrust':
      return forgetTrusted(context);
    case 'stop':
      return context.run('stop');
    case 'start':
      return setConsent(context, 'given');
    case 'back':
      return [sayInstead(settingsView(context))];
    default:
      return undefined;
  }
}

/** One button a lead, ticked or not; pressing it turns it over. */
function leadsView({ leadsOff }: Person) {
  const buttons = SWITCHABLE.map((lead): Button => ({
    say: {
      id: leadsOff.includes(lead) ? 'settings-lead-off' : 'settings-lead-on',
      args: { lead: { say: { id: `lead-${lead}` } } },
    },
    token: token('lead', lead),
  }));
  const rows = ROWS.map(([from, to]) => buttons.slice(from, to));
  const back: Button = { say: { id: 'settings-back' }, token: token('set', 'back') };
  return {
    kind: 'question',
    ask: { id: 'settings-leads-ask' },
    buttons: [...rows, [...buttons.slice(ROWS.at(-1)?.[1]), back]],
  } as const;
}

/** Discord has five rows: where the words are short, four of them stand in one. The last row holds the way back. */
const ROWS = [
  [0, 3],
  [3, 6],
  [6, 10],
  [10, 14],
] as const;

async function toggleLead(
  context: Context,
  word: string,
  sure: boolean,
): Promise<Replies | undefined> {
  const lead = SWITCHABLE.find((one) => one === word);
  if (!lead) return undefined;
  const last = silenced(context.person, lead);
  if (last && !sure) return [say(askLast(lead, last))];
  const changed = await context.changeMe((one) => ({
    ...one,
    leadsOff: toggled(one.leadsOff, lead),
  }));
  return [sayInstead(leadsView(changed.person))];
}

function toggled(off: readonly Lead[], lead: Lead): readonly Lead[] {
  return off.includes(lead) ? off.filter((one) => one !== lead) : [...off, lead];
}

/** The dates that turning this lead off would leave without any reminder before them; undefined when none. */
function silenced({ leadsOff }: Person, lead: Lead): Say | undefined {
  if (leadsOff.includes(lead)) return undefined;
  if (lead === 'u0') return { id: 'lead-u0' };
  const left = (kind: KeyDateKind, off: readonly Lead[]) =>
    LADDER[kind].filter((one) => !isFollowUp(one) && !off.includes(one)).length;
  const kind = KEY_DATE_KINDS.find(
    (one) => left(one, leadsOff) > 0 && left(one, [...leadsOff, lead]) === 0,
  );
  return kind && { id: `kind-${kind}` };
}

function askLast(lead: Lead, last: Say) {
  return {
    kind: 'question',
    ask: { id: 'settings-lead-last', args: { kind: { say: last } } },
    buttons: [
      [{ say: { id: 'settings-lead-last-no' }, token: token('set', 'leads'), look: 'main' }],
      [{ say: { id: 'settings-lead-last-yes' }, token: token('leadlast', lead), look: 'danger' }],
    ],
  } as const;
}
