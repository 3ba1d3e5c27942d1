import type { OctopusRecord } from '../model.ts';
import { messageOf, plainError, refuse, type Answer } from './answers.ts';
import { credentials } from './bodies.ts';
import type { Books } from './books.ts';
import { numberOf, type Call, type Handler } from './call.ts';

const VERSION = '51.9.17';

function authenticateUser(call: Call): Answer {
  const { world, headers, ip } = call;
  const { user, password } = credentials.parse(call.body);
  if (headers['softwarehouseuuid'] !== world.credentials.softwareHouseUuid) {
    const technicalInfo = 'Invalid software house identification';
    return world.switches.unknownSoftwareHouse === 'code'
      ? refuse({ code: -68, technicalInfo }, call.locale, 401)
      : plainError(401, technicalInfo);
  }
  if (user !== world.credentials.user || password !== world.credentials.password) {
    world.failedSignIns.set(user, (world.failedSignIns.get(user) ?? 0) + 1);
    return plainError(
      401,
      `Incrementing failed login attempt count for user ${user}, IP address ${ip}. `,
    );
  }
  return { status: 200, json: { token: world.sessions.issue({ kind: 'user', user }) } };
}

function dossierRecord({ seed }: Books): OctopusRecord {
  return {
    dossierKey: { id: seed.id },
    dossierDescription: seed.description,
    vatNr: seed.vatNr,
    streetAndNr: seed.streetAndNr,
    country: 'BE',
    postalCode: seed.postalCode,
    city: seed.city,
    url: '',
    email: '',
    languageCode: 'nl',
  };
}

function getDossiers({ world }: Call): Answer {
  const open = [...world.dossiers.values()].filter(
    ({ seed }) => !world.switches.dossiersWithoutAccess.includes(seed.id),
  );
  return {
    status: 200,
    json: open.map(dossierRecord),
    keysFirst: ['dossierDescription', 'dossierKey', 'vatNr'],
  };
}

function withoutAccess({ world, locale }: Call, dossierId: number): Answer | null {
  const { dossiersWithoutAccess, noAccessAnswer } = world.switches;
  if (!dossiersWithoutAccess.includes(dossierId)) return null;
  const technicalInfo = `No access to dossier ${dossierId}`;
  return noAccessAnswer === 'code'
    ? refuse({ code: -3, technicalInfo }, locale, 403)
    : plainError(403, technicalInfo);
}

function disabled({ world, locale }: Call, dossierId: number): Answer | null {
  if (!world.switches.disabledDossiers.includes(dossierId)) return null;
  return refuse({ code: -5, technicalInfo: `Dossier ${dossierId} is disabled` }, locale, 403);
}

function withoutWebservice({ world, locale }: Call, dossierId: number): Answer | null {
  const { dossiersWithoutWebservice, webserviceOffAnswer } = world.switches;
  if (!dossiersWithoutWebservice.includes(dossierId)) return null;
  const [code, words] = webserviceOffAnswer.split(' ');
  const technicalInfo = `Webservices not activated for dossier ${dossierId}`;
  if (code === 'technical') return plainError(403, technicalInfo);
  const told = words === undefined ? `Unable to open dossier ${dossierId}` : technicalInfo;
  return refuse({ code: Number(code), technicalInfo: told }, locale, 403);
}

function connectDossier(call: Call): Answer {
  const { world } = call;
  const dossierId = numberOf(call, 'dossierId') ?? 0;
  if (!world.dossiers.has(dossierId)) return plainError(404, `Dossier ${dossierId} not found`);
  const closed =
    withoutAccess(call, dossierId) ??
    disabled(call, dossierId) ??
    withoutWebservice(call, dossierId);
  if (closed !== null) return closed;
  const locale = numberOf(call, 'localeId') ?? 0;
  const user = world.sessions.find(String(call.headers['token']))?.user ?? '';
  return {
    status: 200,
    json: { Dossiertoken: world.sessions.issue({ kind: 'dossier', user, dossierId, locale }) },
  };
}

function generateSampleError(call: Call): Answer {
  const errorCode = numberOf(call, 'errorCode') ?? 0;
  const errorMessage = messageOf(errorCode, numberOf(call, 'localeId') ?? 0);
  return { status: 400, json: { errorCode, errorMessage, technicalInfo: 'Sample error' } };
}

/** Signing in, choosing a dossier, and what needs no dossier. */
export const ACCESS_HANDLERS = {
  getApiVersion: () => ({ status: 200, text: VERSION }),
  whoami: ({ headers }) => ({ status: 200, json: { token: headers['token'] } }),
  authenticateUser,
  generateSampleError,
  getDossiers,
  connectDossier,
} as const satisfies Record<string, Handler>;
