import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

export interface Route {
  /** wouter's form: '/register/utforare/:id'. The page reads its parameters with `useParams`. */
  path: string
  /** The default export of a page file; fetched when it is first opened. */
  page: LazyExoticComponent<ComponentType>
}

/** Every page of the program, one line each. A longer path stands before a shorter one that would also fit it. */
export const routes: readonly Route[] = []

export const NotFoundPage = lazy(() => import('./not-found-page'))
