import { lazy, type ReactElement, Suspense } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import { Dashboard } from '../features/dashboard/dashboard.tsx';
import { DossiersScreen } from '../features/dossiers/dossiers-screen.tsx';
import { GuideScreen } from '../features/guide/guide-screen.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { DossierPage } from './dossier-page.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import type { Route } from '../ui/route.ts';

const CommunicationScreen = lazy(async () => ({
  default: (await import('../features/communication/communication-screen.tsx')).CommunicationScreen,
}));
const AddDossiersScreen = lazy(async () => ({
  default: (await import('../features/add-dossiers/add-dossiers-screen.tsx')).AddDossiersScreen,
}));
const OnboardingScreen = lazy(async () => ({
  default: (await import('../features/onboarding/onboarding-screen.tsx')).OnboardingScreen,
}));
const TemplatesScreen = lazy(async () => ({
  default: (await import('../features/templates/templates-screen.tsx')).TemplatesScreen,
}));
const LinkScreen = lazy(async () => ({
  default: (await import('../features/link/link-screen.tsx')).LinkScreen,
}));
const WaitingScreen = lazy(async () => ({
  default: (await import('../features/waiting/waiting-screen.tsx')).WaitingScreen,
}));
const AllBankScreen = lazy(async () => ({
  default: (await import('../features/bank/all-bank-screen.tsx')).AllBankScreen,
}));
const FilingScreen = lazy(async () => ({
  default: (await import('../features/filing/filing-screen.tsx')).FilingScreen,
}));
const DoctorScreen = lazy(async () => ({
  default: (await import('../features/doctor/doctor-screen.tsx')).DoctorScreen,
}));
const ProfileScreen = lazy(async () => ({
  default: (await import('../features/profile/profile-screen.tsx')).ProfileScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
}));

type ScreenProps = { readonly route: Route; readonly hash: string };

/** The screen of a route; a bug in one leaves the frame and the others standing. */
export function Screen({ route, hash }: ScreenProps): ReactElement {
  return (
    <ErrorBoundary resetKey={hash}>
      <Suspense fallback={null}>
        <RoutedScreen route={route} />
      </Suspense>
    </ErrorBoundary>
  );
}

function RoutedScreen({ route }: { readonly route: Route }): ReactElement {
  switch (route.screen) {
    case 'dashboard':
      return <Dashboard />;
    case 'dossiers':
      return <DossiersScreen />;
    case 'add-dossiers':
      return <AddDossiersScreen />;
    case 'onboarding':
      return <OnboardingScreen />;
    case 'templates':
      return <TemplatesScreen />;
    case 'link':
      return <LinkScreen key={route.dossierId} dossierId={route.dossierId} />;
    case 'waiting':
      return <WaitingScreen />;
    case 'filing':
      return <FilingScreen />;
    case 'all-bank':
      return <AllBankScreen />;
    case 'communication':
      return (
        <CommunicationScreen
          {...(route.dossierId === null ? {} : { dossierId: route.dossierId })}
        />
      );
    case 'settings':
      return <SettingsScreen />;
    case 'profile':
      return <ProfileScreen />;
    case 'guide':
      return <GuideScreen />;
    case 'doctor':
      return <DoctorScreen />;
    case 'unknown':
      return <UnknownScreen />;
    default:
      return <DossierPage key={route.dossierId} tab={route.screen} dossierId={route.dossierId} />;
  }
}

function UnknownScreen(): ReactElement {
  const say = useTexts('frame');
  return (
    <>
      <PageHeader title={say('notFoundTitle')} />
      <p className="screen-page">{say('notFoundBody')}</p>
    </>
  );
}
