import type { Message } from '../message.ts';
import type { View } from '../view.ts';
import type { Voice } from '../voice.ts';
import { composeCalmed, composeOverdue, composeWhere } from './day.ts';
import { composeAlert, composeTasks } from './alert.ts';
import { composeDecided } from './decided.ts';
import { composeCalendar } from './calendar.ts';
import { composeCampaign } from './campaign.ts';
import { composeCircle } from './circle.ts';
import { composeCheckup } from './checkup.ts';
import { composeChecklist } from './checklist.ts';
import { composeCard, composeList } from './dates.ts';
import { composeDeadlines } from './deadline.ts';
import { composeGathered } from './gathered.ts';
import { composeGoing } from './going.ts';
import { composeMyData } from './mydata.ts';
import { composeCalledOff, composeMoved, composeUnreached } from './news.ts';
import { composeNotice } from './notice.ts';
import { composePost } from './post.ts';
import { composePoster } from './poster.ts';
import { composeRallyFile } from './rallyfile.ts';
import { composeQuestion } from './question.ts';
import { composeReadBack } from './readback.ts';
import { composeReminder } from './reminder.ts';
import { composeRows } from './rows.ts';
import { composeSaved } from './saved.ts';
import { composeWhich } from './which.ts';
import { composeTheirs } from './theirs.ts';
import { paragraph } from './piece.ts';

/** Puts a view into the reader's words: everything that is said to anyone passes here. */
export function compose(view: View, voice: Voice): Message {
  switch (view.kind) {
    case 'post':
      return composePost(view, voice);
    case 'poster':
      return composePoster(view, voice);
    case 'gathered':
      return composeGathered(view, voice);
    case 'notice':
      return composeNotice(view, voice);
    case 'question':
      return composeQuestion(view, voice);
    case 'read-back':
      return composeReadBack(view, voice);
    case 'saved':
      return composeSaved(view, voice);
    case 'date-list':
      return composeList(view, voice);
    case 'date-card':
      return composeCard(view, voice);
    case 'deadlines':
      return composeDeadlines(view, voice);
    case 'checklist':
      return composeChecklist(view, voice);
    case 'reminder':
      return composeReminder(view, voice);
    case 'moved':
      return composeMoved(view, voice);
    case 'decided':
      return composeDecided(view, voice);
    case 'called-off':
      return composeCalledOff(view, voice);
    case 'checkup':
      return composeCheckup(view, voice);
    case 'which':
      return composeWhich(view, voice);
    case 'overdue':
      return composeOverdue(view, voice);
    case 'calmed':
      return composeCalmed(view, voice);
    case 'where':
      return composeWhere(view, voice);
    case 'going':
    case 'board':
      return composeGoing(view, voice);
    case 'unreached':
      return composeUnreached(view, voice);
    case 'alert':
      return composeAlert(view, voice);
    case 'tasks':
      return composeTasks(view, voice);
    case 'operator-notice':
      return { kind: view.kind, blocks: [paragraph(view.say, voice)], choices: [] };
    case 'theirs':
      return composeTheirs(view, voice);
    case 'campaign':
      return composeCampaign(view, voice);
    case 'circle':
      return composeCircle(view, voice);
    case 'settings':
    case 'status':
      return composeRows(view, voice);
    case 'my-data':
      return composeMyData(view, voice);
    case 'calendar':
      return composeCalendar(view, voice);
    case 'rally-file':
      return composeRallyFile(view, voice);
  }
}
