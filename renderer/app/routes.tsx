import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

export interface Route {
  /** wouter's form: '/register/utforare/:id'. The page reads its parameters with `useParams`. */
  path: string
  /** The default export of a page file; fetched when it is first opened. */
  page: LazyExoticComponent<ComponentType>
}

/** Every page of the program, one line each. A longer path stands before a shorter one that would also fit it. */
export const routes: readonly Route[] = [
  { path: '/analysera/riskanalyser/:id', page: lazy(() => import('../features/analyse/analysis-page')) },
  { path: '/analysera/riskanalyser', page: lazy(() => import('../features/analyse/areas-page')) },
  { path: '/dokument/nytt', page: lazy(() => import('../features/report/new-document-page')) },
  { path: '/dokument/:id', page: lazy(() => import('../features/report/document-page')) },
  { path: '/dokument', page: lazy(() => import('../features/report/documents-page')) },
]

export const NotFoundPage = lazy(() => import('./not-found-page'))
