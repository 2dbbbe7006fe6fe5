import { Component, type ReactNode } from 'react'
import { AppError } from '../../shared/errors'
import { Button, Notice, Page, PageHead } from '../ui'

/**
 * A page that can't be drawn says so in its place; the frame around it keeps working. Give it the page's address as its key,
 * so that another page begins without the error.
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, { cause: unknown }> {
  override state = { cause: null as unknown }

  static getDerivedStateFromError(cause: unknown) {
    return { cause }
  }

  override render() {
    const { cause } = this.state
    if (cause === null) return this.props.children
    const known = cause instanceof AppError ? cause.data : null
    return (
      <Page>
        <PageHead title="Sidan kunde inte visas" />
        <Notice
          kind="error"
          title={known?.userMessage ?? 'Något gick fel när sidan skulle ritas.'}
          action={
            <Button look="link" onClick={() => this.setState({ cause: null })}>
              Försök igen
            </Button>
          }
        >
          Det som är sparat finns kvar. {known?.logId && `Felkod till supporten: ${known.logId}.`}
        </Notice>
      </Page>
    )
  }
}
