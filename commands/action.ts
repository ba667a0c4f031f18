import { isAgreed, mayApprove, putForward } from '../src/domain/campaign/approval.ts';
import { ACTION_TYPES, type Action } from '../src/domain/campaign/action.ts';
import { closeUp, openUp, turnLine } from '../src/domain/campaign/actionchange.ts';
import { isOfCase, statementOf, type Campaign } from '../src/domain/campaign/campaign.ts';
import { newestVersion } from '../src/domain/campaign/statement.ts';
import { actionOf } from '../src/domain/campaign/turn.ts';
import type { StatementId } from '../src/domain/id.ts';
import {
  defineCommand,
  say,
  sayInstead,
  type Context,
  type Press,
  type Replies,
} from '../src/app/command.ts';
import type { Form } from '../src/app/form.ts';
import { token } from '../src/app/token.ts';
import type { Say } from '../src/text/view.ts';
import { actionCard, actionGone, actionList, heardView, isNumbered } from './action-view.ts';
import { doerOf, inCampaign, type There } from './campaign-own.ts';
import { actionForm } from './form/action.ts';
import { actionCount, actionGoal, actionWords, callLine, callScript } from './form/actionchange.ts';

/** Actions for those who run a campaign: written, put out, counted, closed. */
export default defineCommand({
  name: 'action',
  listed: 'nobody',
  forms: [actionForm, actionCount, actionGoal, actionWords, callScript, callLine],
  presses: {
    actions: (context, [id]) =>
      inCampaign(context, { id, deed: 'write' }, ({ campaign }) => [
        say(actionList(context, campaign)),
      ]),
    actionnew: (context, [id, word]) =>
      inCampaign(context, { id, deed: 'write' }, () => {
        const type = ACTION_TYPES.find((one) => one === word);
        return context.open(actionForm.name, type ? { type } : {});
      }),
    action: atAction('write', async ({ context }, action) => [
      say(await actionCard(context, action)),
    ]),
    actiongo: atAction('put-forward', start),
    scriptask: atAction('put-forward', askScript),
    actioncount: opens(actionCount),
    actiongoal: opens(actionGoal),
    actionwords: opens(actionWords),
    callscript: opens(callScript),
    callline: opens(callLine),
    calllineoff: atAction('write', async (there, action, [place]) =>
      changed(there, action, {
        apply: (campaign) => turnLine(campaign, action.id, Number(place)),
        said: () => ({ id: 'action-saved' }),
      }),
    ),
    actionheard: atAction('write', ({ context, campaign }, action) => [
      say(heardView(context, campaign, action)),
    ]),
    actionend: atAction('write', end),
  },
});

type AtAction = (
  there: There,
  action: Action,
  more: readonly string[],
) => Promise<Replies> | Replies;

function atAction(deed: 'write' | 'put-forward', go: AtAction): Press {
  return (context, [id, event, ...more]) =>
    inCampaign(context, { id, deed }, (there) => {
      const action = actionOf(there.campaign, event);
      return action ? go(there, action, more) : actionGone();
    });
}

function opens(form: Form): Press {
  return atAction('write', ({ context }, action) =>
    action.state.is === 'closed'
      ? actionGone()
      : context.open(form.name, { action: action.id, type: action.type }),
  );
}

interface Changing {
  readonly apply: (campaign: Campaign) => Campaign;
  readonly said: (after: Context) => Say;
}

async function changed(
  { context }: There,
  { id }: Action,
  { apply, said }: Changing,
): Promise<Replies> {
  const after = await context.changeCampaign(apply);
  const action = after.campaign && actionOf(after.campaign, id);
  return action ? [sayInstead(await actionCard(after, action, said(after)))] : actionGone();
}

/** The button names the wording that was read: on an older one it asks for nothing. */
function isNewest(campaign: Campaign, id: StatementId | undefined, version: string | undefined) {
  const statement = statementOf(campaign, id);
  return statement !== undefined && newestVersion(statement) === Number(version);
}

/** It goes out with the yes that its words need; what to say on the phone is asked about by itself. */
async function start(there: There, action: Action, [version]: readonly string[]): Promise<Replies> {
  const { context, campaign, sign } = there;
  const { id, statement } = action;
  if (!isNewest(campaign, statement, version)) return stale(context, action);
  const doer = doerOf(there);
  return changed(there, action, {
    apply: (one) => {
      if (!isNewest(one, statement, version)) return one;
      const asked = putForward(
        openUp(one, { event: id, by: doer.by, at: doer.at }),
        statement,
        doer,
      );
      const script = statementOf(one, action.script);
      const isOwn = mayApprove(one, sign, doer.by);
      return script && !(isOwn && isNumbered(script)) ? putForward(asked, script.id, doer) : asked;
    },
    said: (after) => startedSay(after, action),
  });
}

async function stale(context: Context, action: Action): Promise<Replies> {
  return [say(await actionCard(context, action, { id: 'consent-stale' }))];
}

function startedSay({ campaign }: Context, { statement: id }: Action): Say {
  const statement = campaign && statementOf(campaign, id);
  if (statement && isAgreed(statement)) return { id: 'action-started' };
  return { id: campaign && isOfCase(campaign) ? 'action-asked' : 'action-asked-lead' };
}

/** Their own yes where they are of the family, given to these words alone; else the family is asked. */
async function askScript(
  there: There,
  action: Action,
  [version]: readonly string[],
): Promise<Replies> {
  const { script } = action;
  if (!script || !isNewest(there.campaign, script, version)) return stale(there.context, action);
  return changed(there, action, {
    apply: (one) => (isNewest(one, script, version) ? putForward(one, script, doerOf(there)) : one),
    said: ({ campaign }) => {
      const statement = campaign && statementOf(campaign, script);
      return {
        id: statement && isAgreed(statement) ? 'action-script-agreed' : 'action-script-asked',
      };
    },
  });
}

/** First whether people are thanked for it. */
async function end(there: There, action: Action, [word]: readonly string[]): Promise<Replies> {
  const { campaign, context } = there;
  if (word !== 'thanks' && word !== 'quiet') return [say(endQuestion(campaign, action))];
  const isThanked = word === 'thanks';
  const doing = { event: action.id, by: context.person.id, at: context.now };
  return changed(there, action, {
    apply: (one) => closeUp(one, doing, isThanked),
    said: (after) => {
      const { state } = actionOf(after.campaign!, action.id) ?? action;
      const thanks = state.is === 'closed' && state.thanks === true;
      return { id: thanks ? 'action-closed-thanks' : 'action-closed' };
    },
  });
}

function endQuestion(campaign: Campaign, action: Action) {
  const press = (id: string, does: string, ...more: readonly string[]) => ({
    say: { id },
    token: token(does, campaign.id, action.id, ...more),
  });
  const isOpen = action.state.is === 'open';
  return {
    kind: 'question' as const,
    ask: { id: 'action-close-ask' },
    buttons: [
      ...(isOpen ? [[press('action-close-thanks', 'actionend', 'thanks')]] : []),
      [{ ...press('action-close-quiet', 'actionend', 'quiet'), look: 'danger' as const }],
      [press('action-not-close', 'action')],
    ],
  };
}
