import { Suspense, useDeferredValue, useEffect, useLayoutEffect, useRef } from 'react'
import { Route, Switch } from 'wouter'
import { SkeletonRows } from '../ui'
import { wantTitleFocus } from '../ui/page-title'
import { ErrorBoundary } from './error-boundary'
import { NotFoundPage, routes } from './routes'

/**
 * The page of the present address. Another address begins it anew, with the focus on its heading; the page before stays
 * until the new one has been fetched.
 */
export function Outlet({ location }: { location: string }) {
  const shown = useDeferredValue(location)
  const asked = useRef(location)
  useLayoutEffect(() => {
    // From the click on, not from when the page has come: a menu opened in between is not closed by the heading.
    if (asked.current !== location) wantTitleFocus()
    asked.current = location
  }, [location])
  useEffect(() => {
    const main = document.querySelector('[data-area="main"]')
    if (main) main.scrollTop = 0
  }, [shown])

  return (
    <Suspense fallback={<SkeletonRows count={6} />}>
      <ErrorBoundary key={shown}>
        <Switch location={shown}>
          {routes.map(({ path, page: RoutePage }) => (
            <Route key={path} path={path}>
              <RoutePage />
            </Route>
          ))}
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </ErrorBoundary>
    </Suspense>
  )
}
