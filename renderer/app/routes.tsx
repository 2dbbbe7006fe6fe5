import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

export interface Route {
  /** wouter's form: '/register/utforare/:id'. The page reads its parameters with `useParams`. */
  path: string
  /** The default export of a page file; fetched when it is first opened. */
  page: LazyExoticComponent<ComponentType>
}

/** Every page of the program, one line each. A longer path stands before a shorter one that would also fit it. */
export const routes: readonly Route[] = [
  { path: '/', page: lazy(() => import('../features/overview/overview-page')) },
  { path: '/samla-in/granskningar/:id', page: lazy(() => import('../features/collect/review-page')) },
  { path: '/samla-in/uppgiftsbegaran', page: lazy(() => import('../features/collect/requests-page')) },
  { path: '/samla-in/granskningar', page: lazy(() => import('../features/collect/reviews-page')) },
  { path: '/samla-in/synpunkter', page: lazy(() => import('../features/feedback/feedback-page')) },
  { path: '/samla-in/avvikelser', page: lazy(() => import('../features/deviation/deviation-page')) },
  { path: '/samla-in/erfarenheter', page: lazy(() => import('../features/experience/experience-page')) },
  { path: '/samla-in/lex-sarah/:id', page: lazy(() => import('../features/lex/lex-sarah-page')) },
  { path: '/samla-in/lex-maria/:id', page: lazy(() => import('../features/lex/lex-maria-page')) },
  { path: '/samla-in/lex-sarah', page: lazy(() => import('../features/lex/lex-page')) },
  {
    path: '/samla-in/handelseanalys/:kind/:id',
    page: lazy(() => import('../features/event-analysis/analysis-page')),
  },
  { path: '/samla-in/formular/:id', page: lazy(() => import('../features/questionnaire/questionnaire-page')) },
  { path: '/samla-in/formular', page: lazy(() => import('../features/questionnaire/questionnaires-page')) },
  { path: '/samla-in/tillsyn', page: lazy(() => import('../features/supervision/supervision-page')) },
  { path: '/planera/projekt', page: lazy(() => import('../features/project/projects-page')) },
  { path: '/bedoma/utfall', page: lazy(() => import('../features/assess/outcome-page')) },
  { path: '/atgarda/brister', page: lazy(() => import('../features/act/findings-page')) },
  { path: '/planera/arshjul', page: lazy(() => import('../features/year-wheel/year-wheel-page')) },
  { path: '/planera/kalender', page: lazy(() => import('../features/calendar/calendar-page')) },
  { path: '/planera/uppfoljningsplan/:id', page: lazy(() => import('../features/plan/plan-version-page')) },
  { path: '/planera/flerarsplan/:id', page: lazy(() => import('../features/multi-year/multi-year-version-page')) },
  { path: '/planera/flerarsplan', page: lazy(() => import('../features/multi-year/multi-year-page')) },
  { path: '/planera/uppfoljningsplan', page: lazy(() => import('../features/plan/plan-page')) },
  { path: '/planera/internkontroll/:id', page: lazy(() => import('../features/control/control-version-page')) },
  { path: '/planera/internkontroll', page: lazy(() => import('../features/control/control-page')) },
  { path: '/planera/mal-och-uppdrag', page: lazy(() => import('../features/goals/goals-page')) },
  {
    path: '/analysera/ledningssystem',
    page: lazy(() => import('../features/management-system/management-system-page')),
  },
  { path: '/analysera/prioriteringar', page: lazy(() => import('../features/plan/priorities-page')) },
  {
    path: '/analysera/lagesbilder/utforare/:id',
    page: lazy(() => import('../features/picture/provider-picture-page')),
  },
  {
    path: '/analysera/lagesbilder/insats/:id',
    page: lazy(() => import('../features/picture/service-type-picture-page')),
  },
  { path: '/analysera/lagesbilder', page: lazy(() => import('../features/picture/pictures-page')) },
  { path: '/analysera/riskanalyser/:id', page: lazy(() => import('../features/analyse/analysis-page')) },
  { path: '/analysera/riskanalyser', page: lazy(() => import('../features/analyse/analyses-page')) },
  { path: '/register/import', page: lazy(() => import('../features/import/import-page')) },
  { path: '/dokument/nytt', page: lazy(() => import('../features/report/new-document-page')) },
  { path: '/dokument/:id', page: lazy(() => import('../features/report/document-page')) },
  { path: '/dokument', page: lazy(() => import('../features/report/documents-page')) },
  { path: '/register/utforare/:id', page: lazy(() => import('../features/register/provider-page')) },
  { path: '/register/utforare', page: lazy(() => import('../features/register/providers-page')) },
  { path: '/register/enheter/:id', page: lazy(() => import('../features/register/unit-page')) },
  { path: '/register/enheter', page: lazy(() => import('../features/register/units-page')) },
  { path: '/register/avtal/:id', page: lazy(() => import('../features/register/agreement-page')) },
  { path: '/register/avtal', page: lazy(() => import('../features/register/agreements-page')) },
  { path: '/register/insatser/:id', page: lazy(() => import('../features/register/service-type-page')) },
  { path: '/register/insatser', page: lazy(() => import('../features/register/service-types-page')) },
  { path: '/register/verksamhetsomraden/:id', page: lazy(() => import('../features/register/service-area-page')) },
  { path: '/register/verksamhetsomraden', page: lazy(() => import('../features/register/service-areas-page')) },
  { path: '/register/namnder/:id', page: lazy(() => import('../features/register/committee-page')) },
  { path: '/register/namnder', page: lazy(() => import('../features/register/committees-page')) },
  { path: '/register/krav/:id', page: lazy(() => import('../features/register/requirement-page')) },
  { path: '/register/krav', page: lazy(() => import('../features/register/requirements-page')) },
  { path: '/register/lagrum', page: lazy(() => import('../features/register/law-references-page')) },
  { path: '/installningar/riskskala', page: lazy(() => import('../features/settings/scale-page')) },
  { path: '/installningar/vikter', page: lazy(() => import('../features/settings/weights-page')) },
  { path: '/installningar/planering', page: lazy(() => import('../features/settings/planning-page')) },
  { path: '/installningar/sakerhetskopior', page: lazy(() => import('../features/settings/database-page')) },
  { path: '/installningar/logg', page: lazy(() => import('../features/settings/log-page')) },
  { path: '/installningar', page: lazy(() => import('../features/settings/profile-page')) },
]

export const NotFoundPage = lazy(() => import('./not-found-page'))
