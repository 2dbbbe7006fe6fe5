import type { IconName } from '../ui'
import { routes } from './routes'

export interface NavPage {
  path: string
  label: string
  /** Addresses that belong to the page without standing under its own. */
  also?: readonly string[]
}

/** One of the five steps of the wheel; its ring carries `number`. */
export interface NavStep {
  number: number
  label: string
  pages: readonly NavPage[]
}

/** A room outside the wheel. */
export interface NavRoom {
  label: string
  icon: IconName
  pages: readonly NavPage[]
}

const allSteps: readonly NavStep[] = [
  {
    number: 1,
    label: 'Analysera',
    pages: [
      { path: '/analysera/riskanalyser', label: 'Riskanalyser' },
      { path: '/analysera/prioriteringar', label: 'Prioriteringar' },
      { path: '/analysera/lagesbilder', label: 'Lägesbilder' },
      { path: '/analysera/ledningssystem', label: 'Ledningssystem' },
    ],
  },
  {
    number: 2,
    label: 'Planera',
    pages: [
      { path: '/planera/uppfoljningsplan', label: 'Uppföljningsplan' },
      { path: '/planera/flerarsplan', label: 'Flerårsplan' },
      { path: '/planera/kalender', label: 'Kalender' },
      { path: '/planera/arshjul', label: 'Årshjul' },
      { path: '/planera/internkontroll', label: 'Internkontroll' },
      { path: '/planera/mal-och-uppdrag', label: 'Mål och uppdrag' },
      { path: '/planera/projekt', label: 'Projekt och samverkan' },
    ],
  },
  {
    number: 3,
    label: 'Samla in',
    pages: [
      { path: '/samla-in/granskningar', label: 'Granskningar' },
      { path: '/samla-in/uppgiftsbegaran', label: 'Uppgiftsbegäran' },
      { path: '/samla-in/formular', label: 'Screening, egenrapport' },
      { path: '/samla-in/synpunkter', label: 'Synpunkter' },
      { path: '/samla-in/avvikelser', label: 'Avvikelser' },
      {
        path: '/samla-in/lex-sarah',
        label: 'Lex Sarah och lex Maria',
        also: ['/samla-in/lex-maria', '/samla-in/handelseanalys'],
      },
      { path: '/samla-in/erfarenheter', label: 'Erfarenheter' },
      { path: '/samla-in/tillsyn', label: 'Tillsyn och revision' },
      { path: '/samla-in/individuppfoljning', label: 'Individuppföljning' },
      { path: '/samla-in/brukarundersokning', label: 'Brukarundersökning' },
      { path: '/samla-in/ekonomisk-kontroll', label: 'Ekonomisk kontroll' },
      { path: '/samla-in/ej-verkstallda-beslut', label: 'Ej verkställda beslut' },
      { path: '/samla-in/nyckeltal', label: 'Nyckeltal' },
    ],
  },
  {
    number: 4,
    label: 'Bedöma',
    pages: [
      { path: '/bedoma/bedomningar', label: 'Bedömningar' },
      { path: '/bedoma/bristanalys', label: 'Bristanalys' },
      { path: '/bedoma/utfall', label: 'Utfall' },
      { path: '/bedoma/utvecklingsomraden', label: 'Utvecklingsområden' },
    ],
  },
  {
    number: 5,
    label: 'Åtgärda',
    pages: [
      { path: '/atgarda/brister', label: 'Brister' },
      { path: '/atgarda/atgardsplaner', label: 'Åtgärdsplaner' },
      { path: '/atgarda/sanktioner', label: 'Sanktioner' },
      { path: '/atgarda/systematgarder', label: 'Systemåtgärder' },
      { path: '/atgarda/kommunikation', label: 'Kommunikation' },
      { path: '/atgarda/informationsforum', label: 'Informationsforum' },
      { path: '/atgarda/namndens-ar', label: 'Nämndens år' },
    ],
  },
]

const allRooms: readonly NavRoom[] = [
  {
    label: 'Dokument',
    icon: 'document',
    pages: [
      { path: '/dokument', label: 'Dokument' },
      { path: '/dokument/paket', label: 'Paket till nämnden' },
    ],
  },
  {
    label: 'Register',
    icon: 'register',
    pages: [
      { path: '/register/utforare', label: 'Utförare' },
      { path: '/register/enheter', label: 'Enheter' },
      { path: '/register/avtal', label: 'Avtal' },
      { path: '/register/insatser', label: 'Insatser' },
      { path: '/register/verksamhetsomraden', label: 'Verksamhetsområden' },
      { path: '/register/namnder', label: 'Nämnder' },
      { path: '/register/krav', label: 'Krav' },
      { path: '/register/checklistor', label: 'Checklistor' },
      { path: '/register/lagrum', label: 'Lagrum' },
      { path: '/register/import', label: 'Import och export' },
    ],
  },
  {
    label: 'Inställningar',
    icon: 'sliders',
    pages: [
      { path: '/installningar', label: 'Kommun och profil' },
      { path: '/installningar/riskskala', label: 'Riskskala' },
      { path: '/installningar/vikter', label: 'Vikter' },
      { path: '/installningar/planering', label: 'Planering' },
      { path: '/installningar/insamling', label: 'Insamling' },
      { path: '/installningar/atgarder', label: 'Bedömning och åtgärder' },
      { path: '/installningar/kommunikation', label: 'Kommunikationsmatris' },
      { path: '/installningar/dokument', label: 'Dokument' },
      { path: '/installningar/mallar', label: 'Dokumentmallar' },
      { path: '/installningar/sakerhetskopior', label: 'Säkerhetskopior' },
      { path: '/installningar/logg', label: 'Ändringslogg' },
    ],
  },
]

const built = new Set(routes.map((route) => route.path))

/** Only what works is in the menu: a page is listed once routes.tsx has it. */
function withBuiltPages<Group extends { pages: readonly NavPage[] }>(groups: readonly Group[]): Group[] {
  return groups
    .map((group) => ({ ...group, pages: group.pages.filter((page) => built.has(page.path)) }))
    .filter((group) => group.pages.length > 0)
}

export const overview: NavPage = { path: '/', label: 'Översikt' }
/** Reached from the foot of the menu, where its number stands. */
export const xray: NavPage = { path: '/rontgen', label: 'Röntgen' }
export const steps: readonly NavStep[] = withBuiltPages(allSteps)
export const rooms: readonly NavRoom[] = withBuiltPages(allRooms)

/** The listed page that an address belongs to: '/register/utforare/17' belongs to '/register/utforare'. */
export function pageOf(location: string, pages: readonly NavPage[]): NavPage | null {
  const fitting = pages.filter(({ path, also = [] }) =>
    [path, ...also].some((own) => location === own || location.startsWith(`${own}/`)),
  )
  return fitting.toSorted((a, b) => b.path.length - a.path.length)[0] ?? null
}

/** The step or room that an address is in. */
export function groupOf<Group extends { pages: readonly NavPage[] }>(
  location: string,
  groups: readonly Group[],
): Group | null {
  return groups.find((group) => pageOf(location, group.pages)) ?? null
}
