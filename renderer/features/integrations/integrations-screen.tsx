import type { ReactElement } from 'react';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { AfterExport } from './after-export.tsx';
import { DossierDefaults } from './dossier-defaults.tsx';
import { OctopusTile } from './octopus-tile.tsx';
import { ScheduleStrip } from './schedule-strip.tsx';
import { Takeover } from './takeover.tsx';
import { ToBillit } from './to-billit.tsx';
import './integrations.css';

/** 'Integraties' of a dossier: when documents leave and 'Standaard dossierinstellingen' on top (S54, S30), then what an exported document is kept by (S39), the tile of Octopus (S21), then what goes back to Billit. */
export function IntegrationsScreen({ dossier }: { readonly dossier: Dossier }): ReactElement {
  return (
    <div className="screen-page integrations">
      {dossier.linked ? <ScheduleStrip dossier={dossier} /> : null}
      <DossierDefaults dossierId={dossier.id} />
      <AfterExport />
      <OctopusTile dossier={dossier} />
      {dossier.linked ? <ToBillit dossierId={dossier.id} /> : null}
      {dossier.linked ? <Takeover dossierId={dossier.id} /> : null}
    </div>
  );
}
