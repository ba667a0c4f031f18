import type { Command } from '../src/app/command.ts';
import accompany from './accompany.ts';
import action from './action.ts';
import add from './add.ts';
import assume from './assume.ts';
import calling from './calling.ts';
import calls from './calls.ts';
import campaign from './campaign.ts';
import cancel from './cancel.ts';
import channels from './channels.ts';
import check from './check.ts';
import circle from './circle.ts';
import confirm from './confirm.ts';
import consent from './consent.ts';
import dates from './dates.ts';
import detained from './detained.ts';
import deadline from './deadline.ts';
import done from './done.ts';
import follow from './follow.ts';
import forget from './forget.ts';
import hang from './hang.ts';
import help from './help.ts';
import helps from './helps.ts';
import here from './here.ts';
import invite from './invite.ts';
import join from './join.ts';
import keep from './keep.ts';
import unsaved from './unsaved.ts';
import moved from './moved.ts';
import mydata from './mydata.ts';
import needs from './needs.ts';
import number from './number.ts';
import petition from './petition.ts';
import plan from './plan.ts';
import poster from './poster.ts';
import rally from './rally.ts';
import progress from './progress.ts';
import remind from './remind.ts';
import report from './report.ts';
import room from './room.ts';
import rsvp from './rsvp.ts';
import settings from './settings.ts';
import settle from './settle.ts';
import start from './start.ts';
import status from './status.ts';
import stop from './stop.ts';
import update from './update.ts';

/** Every command there is, in the order in which menus show them. */
export const COMMANDS: readonly Command[] = [
  start,
  add,
  dates,
  deadline,
  moved,
  plan,
  detained,
  here,
  circle,
  invite,
  accompany,
  campaign,
  petition,
  calls,
  update,
  channels,
  settings,
  help,
  join,
  cancel,
  follow,
  mydata,
  forget,
  status,
  stop,
  done,
  remind,
  report,
  needs,
  number,
  helps,
  assume,
  confirm,
  check,
  settle,
  progress,
  keep,
  unsaved,
  consent,
  hang,
  room,
  rally,
  rsvp,
  poster,
  action,
  calling,
];
