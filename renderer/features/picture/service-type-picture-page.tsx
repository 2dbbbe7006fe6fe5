import { useQuery } from '@tanstack/react-query'
import { useParams } from 'wouter'
import { formatCount } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { ask, sentenceOf } from '../../lib/queries'
import { Facts, ToneChip } from '../../ui'
import { writePath } from '../report/kinds'
import { IndividualCard } from '../individual/individual-card'
import { ComparisonCard } from './comparison-card'
import { CoverageCard } from './coverage-card'
import { EventCard } from './event-card'
import { OutcomeCard } from './outcome-card'
import { PictureFrame, PictureWaiting } from './picture-frame'
import classes from './picture.module.css'
import { PlannedCard } from './planned-card'
import { PriorityCard } from './priority-card'
import { SummaryCard } from './summary-card'
import { Timeline } from './timeline'
import { TrendCard } from './trend-card'

/** Everything known about one insats on one page, its utförare beside each other. */
export default function ServiceTypePicturePage() {
  const { id = '' } = useParams()
  const { year, committeeId } = useScreen()
  const { data, error } = useQuery({
    ...ask('analyse.serviceTypePicture', { serviceTypeId: id, year, committeeId }),
    placeholderData: (before) => (before?.serviceType.id === id ? before : undefined),
  })
  if (!data) return <PictureWaiting sentence={error ? sentenceOf(error) : null} />
  const { serviceType, years, until, ongoing, lanes, trends, events, eventsTotal, summary, coverage } = data
  const last = years.at(-1) ?? year
  return (
    <PictureFrame
      title={serviceType.name}
      chip={serviceType.archivedAt !== null && <ToneChip>Arkiverad</ToneChip>}
      facts={
        <Facts
          facts={[
            { label: 'Verksamhetsområde', value: serviceType.serviceAreaName },
            { label: 'Nämnd', value: serviceType.committeeName },
            { label: 'Lagrum', value: serviceType.lawBasis },
            { label: 'Intervall', value: formatCount(coverage.intervalMonths, 'månad', 'månader') },
            { label: 'Utsatt målgrupp', value: yesNo(serviceType.vulnerableGroup) },
          ]}
        />
      }
      document={writePath({ kind: 'lagesbild', year: last, serviceTypeId: id })}
      record={{ href: `/register/insatser/${id}`, label: 'Öppna insatsen' }}
    >
      <SummaryCard sentences={summary} />
      <Timeline years={years} until={until} ongoing={ongoing} lanes={lanes} />
      <div className={classes.beside}>
        <div className={classes.stack}>
          <ComparisonCard
            providers={data.providers}
            year={last}
            prioritiesYear={data.prioritiesYear}
            withoutServiceType={data.withoutServiceType}
          />
          <TrendCard trends={trends} years={years} ongoing={ongoing} />
          <IndividualCard year={last} serviceTypeId={id} />
          <PlannedCard planned={data.planned} multiYear={data.multiYear} showProvider />
        </div>
        <div className={classes.stack}>
          <OutcomeCard outcomes={data.outcomes} />
          <CoverageCard coverage={coverage} areaRisk={data.areaRisk} serviceType={serviceType} />
          <PriorityCard
            priorities={data.priorities.slice(0, 3)}
            ranked={data.ranked}
            year={data.prioritiesYear}
            showProvider
          />
        </div>
      </div>
      <EventCard events={events} total={eventsTotal} showProvider />
    </PictureFrame>
  )
}

const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? 'ja' : 'nej')
