import { useQuery } from '@tanstack/react-query'
import { useParams } from 'wouter'
import { formatCount } from '../../../shared/text/format'
import { ask } from '../../lib/queries'
import { Button, ButtonLink, Notice, Page, PageHead, SkeletonRows } from '../../ui'
import classes from './thread.module.css'
import { ThreadList } from './thread-list'

/** From any brist both ways: what it rests on, how it was seen, what was done, decided and written, and what it leads to. */
export default function ThreadPage() {
  const { id } = useParams<{ id: string }>()
  const { data: thread, error } = useQuery(ask('act.thread', { findingId: id }))
  if (error) {
    return (
      <Page>
        <PageHead title="Tråden går inte att visa" />
        <Notice kind="error" title={error.data.userMessage} />
      </Page>
    )
  }
  if (thread === undefined) return <SkeletonRows count={8} />
  const missing = thread.nodes.filter((node) => node.missing).length
  return (
    <Page>
      <div className={classes.sheet}>
        <p className={classes.printHead}>
          <span>{[thread.municipality, thread.committeeName].filter(Boolean).join(', ')}</span>
          <span>{thread.today}</span>
        </p>
        <PageHead
          kind={`Tråden för en brist i granskning ${thread.reviewNumber}`}
          title={thread.area}
          below={thread.who}
          meta={`${formatCount(thread.nodes.length - missing, 'länk', 'länkar')}${
            missing === 0 ? '' : `, ${missing} finns inte än`
          }`}
          actions={
            <span data-no-print style={{ display: 'contents' }}>
              <ButtonLink href={`/atgarda/brister/${id}`} icon="flag">
                Bristen
              </ButtonLink>
              <Button look="primary" icon="printer" onClick={() => window.print()}>
                Skriv ut
              </Button>
            </span>
          }
        />
        <ThreadList nodes={thread.nodes} />
      </div>
    </Page>
  )
}
