import { fail, ok, type Result } from '../../../shared/result.ts';
import { asWrite, dossierCall, readRows, sendWrite, type OctopusClientOptions } from './call.ts';
import { accountOf } from './map.ts';
import type { AccountDraft, OctopusClient } from './port.ts';
import { accountsSchema } from './wire.ts';

/** Ledger accounts (contract, tag 'Accounts'). */
export function accountCalls(
  options: OctopusClientOptions,
): Pick<OctopusClient, 'accounts' | 'putAccount'> {
  const { session } = options;
  return {
    accounts: (target, bookyearId) => {
      const path = `/accounts?bookyearId=${bookyearId}`;
      const how = { schema: accountsSchema, toDomain: accountOf };
      return readRows(options, dossierCall(session, target, 'getAccounts', path), how);
    },
    putAccount: async (target, draft): Promise<Result<'made' | 'changed'>> => {
      const call = dossierCall(session, target, 'insertUpdateAccount', '/accounts');
      const answer = await sendWrite(options, asWrite(call, 'PUT', accountBody(draft)));
      if (!answer.ok) return fail(answer.fault);
      return ok(answer.value.status === 201 ? 'made' : 'changed');
    },
  };
}

/** VAT codes and the kind of cost centre are for Octopus' own program to change (contract, readOnly). */
function accountBody({
  bookyearId,
  number,
  description,
  vatRecupPercentage,
}: AccountDraft): unknown {
  return {
    accountKey: { bookyearKey: { id: bookyearId }, id: number },
    description: {
      description_NL: description.nl,
      description_FR: description.fr,
      description_EN: description.en,
    },
    vatRecupPercentage,
  };
}
