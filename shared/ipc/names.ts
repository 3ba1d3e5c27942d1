/** The calls that the engine answers, to the window and to the command line. */
export const ENGINE_CALL_NAMES = [
  'firm.get',
  'firm.set',
  'budget.rules',
  'budget.setRules',
  'budget.meter',
  'connections.list',
  'connections.addBillit',
  'connections.addOctopus',
  'connections.signInOctopus',
  'connections.cancelSignIn',
  'connections.testOctopus',
  'octopus.registration',
  'octopus.register',
  'dossiers.offer',
  'dossiers.import',
  'dossiers.list',
  'companies.search',
  'companies.register',
  'onboarding.match',
  'onboarding.start',
  'onboarding.stop',
  'onboarding.progress',
  'templates.list',
  'templates.save',
  'templates.remove',
  'templates.apply',
  'templates.drift',
  'templates.accept',
  'links.get',
  'links.candidates',
  'links.propose',
  'links.save',
  'mail.get',
  'mail.set',
  'mail.test',
  'mail.ofDocument',
  'mail.answer',
  'mail.diagnose',
  'export.preview',
  'export.run',
  'export.stop',
  'export.progress',
  'schedule.runOnce',
  'schedule.get',
  'schedule.set',
  'schedule.release',
  'schedule.pause',
  'documents.fetch',
  'documents.list',
  'documents.lately',
  'documents.get',
  'documents.pdf',
  'documents.others',
  'documents.otherFile',
  'documents.approve',
  'connections.signInBillit',
  'billit.authorize',
  'billit.pushRelations',
  'billit.decideParty',
  'billit.pushLedger',
  'billit.registerFeed',
  'billit.feed',
  'writeBack.get',
  'writeBack.set',
  'drifts.list',
  'drifts.accept',
  'doctor.run',
  'communication.list',
  'notices.list',
  'notices.see',
  'status.get',
] as const;

/** The calls that the shell answers: what belongs to this computer, not to the dossiers. */
export const SHELL_CALL_NAMES = [
  'app.info',
  'app.licences',
  'app.openLogFolder',
  'app.openExternal',
  'app.workbook',
  'settings.get',
  'settings.set',
  'rehearsal.start',
  'rehearsal.reset',
  'rehearsal.leave',
  'backup.make',
  'backup.restore',
] as const;

/** Every call that a window may make; the contract gives each its schemas. */
export const CALL_NAMES = [...ENGINE_CALL_NAMES, ...SHELL_CALL_NAMES] as const;

/** The name of a call that the engine answers. */
export type EngineCallName = (typeof ENGINE_CALL_NAMES)[number];
/** The name of a call that the shell answers. */
export type ShellCallName = (typeof SHELL_CALL_NAMES)[number];
/** The name of a call. */
export type CallName = (typeof CALL_NAMES)[number];

/** The one channel on which events go to the windows. */
export const EVENT_CHANNEL = 'tentakel.event';
