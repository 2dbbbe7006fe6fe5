import { useQuery } from '@tanstack/react-query'
import { formatCount } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { ask, sentenceOf } from '../../lib/queries'
import { ButtonLink, Card, Columns, EmptyState, Notice, Page, PageHead, SkeletonRows } from '../../ui'
import { CompletedCard } from './completed-card'
import { OutcomeChart } from './outcome-chart'
import { OutcomeTable } from './outcome-table'
import { NotCompletedCard } from './not-completed-card'

/** The year's outcome per insats and form: counts first, shares beside, and a way back to the rows from every figure. */
export default function OutcomePage() {
  const { committeeId, year } = useScreen()
  const { data: figures, error } = useQuery(ask('assess.outcomes', { committeeId, year }))
  const ofYear = figures?.year === year ? figures : undefined

  return (
    <Page>
      <PageHead kind="Bedöma" title="Utfall" meta={`${year}`} />
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {ofYear === undefined && !error && <SkeletonRows count={8} />}
      {ofYear && ofYear.serviceTypes.length === 0 && (
        <Card>
          <EmptyState
            what={`Inga granskningar ${year}.`}
            why="Utfallet räknas på årets granskningar och på Historik."
            action={<ButtonLink href="/samla-in/granskningar">Öppna granskningar</ButtonLink>}
          />
        </Card>
      )}
      {ofYear && ofYear.serviceTypes.length > 0 && (
        <>
          {ofYear.differences.length > 0 && (
            <Notice
              kind="warning"
              title={`Registret och Historik skiljer sig åt i ${formatCount(ofYear.differences.length, 'uppgift', 'uppgifter')}.`}
              details={ofYear.differences}
            />
          )}
          <Columns least={22}>
            <CompletedCard figures={ofYear} />
            <NotCompletedCard figures={ofYear} />
          </Columns>
          <Card title="Utfall per insats och form" note="andelar av granskningar med utfall" flush>
            <OutcomeTable groups={ofYear.serviceTypes} />
          </Card>
          <Card title="Utfall i bild" note="antal i varje del, samma uppgifter som i tabellen">
            <OutcomeChart groups={ofYear.serviceTypes} />
          </Card>
        </>
      )}
    </Page>
  )
}
