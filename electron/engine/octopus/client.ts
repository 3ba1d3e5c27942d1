import { accountCalls } from './accounts.ts';
import { bookingReportCalls } from './booking-report.ts';
import { bookingCalls } from './bookings.ts';
import type { OctopusClientOptions } from './call.ts';
import { codaCalls } from './coda.ts';
import { errorTextCalls } from './error-texts.ts';
import { masterDataCalls } from './master-data.ts';
import { openItemCalls } from './open-items.ts';
import type { OctopusClient } from './port.ts';
import { relationCalls } from './relations.ts';
import { testSignIn } from './test-sign-in.ts';

/** The Octopus client of one login; each group of operations is a file of its own. */
export function createOctopusClient(options: OctopusClientOptions): OctopusClient {
  return {
    testSignIn: () => testSignIn(options),
    ...masterDataCalls(options),
    ...accountCalls(options),
    ...relationCalls(options),
    ...bookingCalls(options),
    ...bookingReportCalls(options),
    ...openItemCalls(options),
    ...codaCalls(options),
    ...errorTextCalls(options),
  };
}
