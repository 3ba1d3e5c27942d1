import { lazy, type ReactElement } from 'react';
import { DossierFrame } from '../features/dossier/dossier-frame.tsx';
import type { Dossier } from '../ui/live-dossiers.ts';
import type { DossierTab } from '../ui/route.ts';

const OverviewScreen = lazy(async () => ({
  default: (await import('../features/dossier/overview.tsx')).OverviewScreen,
}));
const DetailScreen = lazy(async () => ({
  default: (await import('../features/dossier/detail.tsx')).DetailScreen,
}));
const DocumentsScreen = lazy(async () => ({
  default: (await import('../features/documents/documents-screen.tsx')).DocumentsScreen,
}));
const ExportScreen = lazy(async () => ({
  default: (await import('../features/export/export-screen.tsx')).ExportScreen,
}));
const QuickEntryScreen = lazy(async () => ({
  default: (await import('../features/quick-entry/quick-entry-screen.tsx')).QuickEntryScreen,
}));
const BankScreen = lazy(async () => ({
  default: (await import('../features/bank/bank-screen.tsx')).BankScreen,
}));
const IntegrationsScreen = lazy(async () => ({
  default: (await import('../features/integrations/integrations-screen.tsx')).IntegrationsScreen,
}));
const CommunicationScreen = lazy(async () => ({
  default: (await import('../features/communication/communication-screen.tsx')).CommunicationScreen,
}));

type DossierPageProps = { readonly dossierId: string; readonly tab: DossierTab };

/** A page of one dossier, in its frame. */
export function DossierPage({ dossierId, tab }: DossierPageProps): ReactElement {
  return (
    <DossierFrame dossierId={dossierId} tab={tab}>
      {(dossier) => <TabPage dossier={dossier} tab={tab} />}
    </DossierFrame>
  );
}

type TabPageProps = { readonly dossier: Dossier; readonly tab: DossierTab };

function TabPage({ dossier, tab }: TabPageProps): ReactElement {
  switch (tab) {
    case 'overview':
      return <OverviewScreen dossier={dossier} />;
    case 'detail':
      return <DetailScreen dossier={dossier} />;
    case 'documents':
      return <DocumentsScreen dossier={dossier} />;
    case 'export':
      return <ExportScreen dossier={dossier} />;
    case 'quick-entry':
      return <QuickEntryScreen dossier={dossier} />;
    case 'bank':
      return <BankScreen dossier={dossier} />;
    case 'integrations':
      return <IntegrationsScreen dossier={dossier} />;
    case 'dossier-communication':
      return <CommunicationScreen dossierId={dossier.id} framed />;
  }
}
