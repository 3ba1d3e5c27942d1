/** The calls that a window or the command line may make; the contract gives each its schemas. */
export const CALL_NAMES = [
  'firm.get',
  'firm.set',
  'connections.list',
  'connections.addBillit',
  'connections.addOctopus',
  'dossiers.offer',
  'dossiers.import',
  'dossiers.list',
  'links.propose',
  'links.save',
  'export.run',
  'schedule.runOnce',
  'documents.list',
  'documents.get',
  'communication.list',
  'status.get',
] as const;

/** The name of a call. */
export type CallName = (typeof CALL_NAMES)[number];
