import { Suspense, useEffect, useRef } from 'react'
import { Route, Switch } from 'wouter'
import { ButtonLink, EmptyState, Page, PageHead, SkeletonRows } from '../ui'
import { wantTitleFocus } from '../ui/page-title'
import { ErrorBoundary } from './error-boundary'
import { routes } from './routes'

function NotFound() {
  return (
    <Page>
      <PageHead title="Sidan finns inte" />
      <EmptyState
        what="Här finns ingen sida."
        why="Adressen kan vara gammal, eller så är posten borttagen."
        action={<ButtonLink href="/">Till Översikt</ButtonLink>}
      />
    </Page>
  )
}

/** The page of the present address. Another address begins it anew, with the focus on its heading. */
export function Outlet({ location }: { location: string }) {
  const before = useRef(location)
  useEffect(() => {
    if (before.current !== location) document.querySelector('[data-area="main"]')?.scrollTo({ top: 0 })
    before.current = location
  }, [location])
  // Asked for while drawing: the new page's heading is mounted before any effect of this component runs.
  // oxlint-disable-next-line react/refs
  if (before.current !== location) wantTitleFocus()

  return (
    <ErrorBoundary key={location}>
      <Suspense fallback={<SkeletonRows count={6} />}>
        <Switch location={location}>
          {routes.map(({ path, page: RoutePage }) => (
            <Route key={path} path={path}>
              <RoutePage />
            </Route>
          ))}
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  )
}
