import { MantineProvider } from '@mantine/core'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Router, useLocation } from 'wouter'
import { StartRoom } from '../features/start/start-room'
import { ask, createQueryClient } from '../lib/queries'
import { Button, Notice } from '../ui'
import { colourSchemeManager } from './colour-scheme'
import { ErrorBoundary } from './error-boundary'
import { Frame } from './frame'
import { useHashAddress } from './hash-location'
import { followSaving } from './saving'
import { useScreen } from './screen-state'
import { styleNonce } from './style-nonce'
import { cssVariables, theme } from './theme'

const queries = createQueryClient()

/** Asks for what the frame shows; an empty database begins with the start page, from where import has a page of its own. */
function Rooms() {
  const { data: frame, error, refetch } = useQuery(ask('settings.frame', {}))
  const { committeeId, chooseCommittee } = useScreen()
  const [location] = useLocation()
  const isGone = frame !== undefined && committeeId !== null && !frame.committees.some(({ id }) => id === committeeId)

  useEffect(() => {
    if (isGone) chooseCommittee(null)
  }, [isGone, chooseCommittee])

  if (frame) return frame.isEmpty && location === '/' ? <StartRoom /> : <Frame frame={frame} />
  if (!error) return null
  return (
    <main style={{ padding: '3rem', maxWidth: '40rem' }}>
      <h1 className="visually-hidden">Kvalitetshjulet kunde inte starta</h1>
      <Notice
        kind="error"
        title={error.data.userMessage}
        details={error.data.details}
        action={
          <Button look="link" onClick={() => void refetch()}>
            Försök igen
          </Button>
        }
      />
    </main>
  )
}

/** The whole window. */
export function App() {
  useEffect(() => followSaving(queries.getMutationCache()), [])
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colourSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queries}>
        <Router hook={useHashAddress}>
          <ModalsProvider>
            <Notifications position="bottom-right" />
            <ErrorBoundary>
              <Rooms />
            </ErrorBoundary>
          </ModalsProvider>
        </Router>
      </QueryClientProvider>
    </MantineProvider>
  )
}
