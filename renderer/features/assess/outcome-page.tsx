import { useQuery } from '@tanstack/react-query'
import { formatCount } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { ask, sentenceOf } from '../../lib/queries'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { ButtonLink, Card, Columns, EmptyState, Notice, Page, PageHead, SkeletonRows, Tabs } from '../../ui'
import classes from './assess.module.css'
import { CompletedCard } from './completed-card'
import { OutcomeChart } from './outcome-chart'
import { OutcomeTable } from './outcome-table'
import { NotCompletedCard } from './not-completed-card'
import { YearsTab } from './years-tab'

const tabIds = ['aret', 'ar-mot-ar'] as const

/** The outcome of the year, and of the years beside each other. */
export default function OutcomePage() {
  const { committeeId, year } = useScreen()
  const { values, set } = useAddressFilter(['flik'])
  const scope = { committeeId, year }
  const active = oneOf(tabIds, values.flik) ?? 'aret'
  return (
    <Page>
      <PageHead kind="Bedöma" title="Utfall" meta={`${year}`} />
      <Tabs
        label="Utfall"
        active={active}
        onChange={(id) => set('flik', id)}
        tabs={[
          { id: 'aret', label: `Året ${year}` },
          { id: 'ar-mot-ar', label: 'År mot år' },
        ]}
      >
        {active === 'aret' ? <YearTab scope={scope} /> : <YearsTab scope={scope} />}
      </Tabs>
    </Page>
  )
}

/** The year's outcome per insats and form: counts first, shares beside, and a way back to the rows from every figure. */
function YearTab({ scope }: { scope: { committeeId: string | null; year: number } }) {
  const { year } = scope
  const { data: figures, error } = useQuery(ask('assess.outcomes', scope))
  const ofYear = figures?.year === year ? figures : undefined

  return (
    <div className={classes.stack}>
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
    </div>
  )
}
