import { useQuery } from '@tanstack/react-query'
import { useParams } from 'wouter'
import { AnalysedKind } from '../../../shared/contracts/event-analysis'
import { ask } from '../../lib/queries'
import { ButtonLink, Notice, Page, PageHead, SkeletonRows } from '../../ui'
import { EventAnalysis } from './event-analysis'

/** The händelseanalys of an event that has no page of its own to hold it. */
export default function AnalysisPage() {
  const { kind, id } = useParams<{ kind: string; id: string }>()
  const known = AnalysedKind.safeParse(kind)
  if (!known.success) return <Missing sentence="Adressen är inte till någon händelse. Öppna den ur registret." />
  return <Analysis kind={known.data} id={id} />
}

function Analysis({ kind, id }: { kind: AnalysedKind; id: string }) {
  const { data: view, error } = useQuery(ask('collect.eventAnalysis', { kind, id }))
  if (error) return <Missing sentence={error.data.userMessage} />
  if (view === undefined) return <SkeletonRows count={6} />
  return (
    <Page>
      <PageHead
        kind="Händelseanalys"
        title={view.title}
        below={[view.who, view.happenedOn, view.description].filter((part) => part !== null).join(', ')}
        actions={
          <ButtonLink icon="arrowRight" href={view.path}>
            Öppna händelsen
          </ButtonLink>
        }
      />
      <EventAnalysis key={id} kind={kind} id={id} />
    </Page>
  )
}

function Missing({ sentence }: { sentence: string }) {
  return (
    <Page>
      <PageHead title="Händelseanalysen går inte att visa" />
      <Notice kind="error" title={sentence} />
    </Page>
  )
}
