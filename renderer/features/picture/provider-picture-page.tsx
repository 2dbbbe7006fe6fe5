import { useQuery } from '@tanstack/react-query'
import { useParams } from 'wouter'
import type { ProviderPicture } from '../../../shared/contracts/picture'
import { formatNumber } from '../../../shared/text/format'
import { operatingFormNames } from '../../../shared/text/names'
import { useScreen } from '../../app/screen-state'
import { ask, sentenceOf } from '../../lib/queries'
import { Facts, ToneChip } from '../../ui'
import { writePath } from '../report/kinds'
import { IndividualCard } from '../individual/individual-card'
import { AgreementsCard } from './agreements-card'
import { EventCard } from './event-card'
import { PictureFrame, PictureWaiting } from './picture-frame'
import classes from './picture.module.css'
import { PlannedCard } from './planned-card'
import { PriorityCard } from './priority-card'
import { SummaryCard } from './summary-card'
import { Timeline } from './timeline'
import { TrendCard } from './trend-card'

/** Everything known about one utförare on one page. */
export default function ProviderPicturePage() {
  const { id = '' } = useParams()
  const { year, committeeId } = useScreen()
  const { data, error } = useQuery({
    ...ask('analyse.providerPicture', { providerId: id, year, committeeId }),
    placeholderData: (before) => (before?.provider.id === id ? before : undefined),
  })
  if (!data) return <PictureWaiting sentence={error ? sentenceOf(error) : null} />
  const { provider, years, until, ongoing, lanes, trends, events, eventsTotal, summary } = data
  return (
    <PictureFrame
      title={provider.name}
      chip={<PlaceChip picture={data} />}
      facts={<Facts facts={factsOf(data)} />}
      document={writePath({ kind: 'lagesbild', year: years.at(-1) ?? year, providerId: id })}
      record={{ href: `/register/utforare/${id}`, label: 'Öppna utföraren' }}
    >
      <SummaryCard sentences={summary} />
      <Timeline years={years} until={until} ongoing={ongoing} lanes={lanes} />
      <div className={classes.beside}>
        <div className={classes.stack}>
          <TrendCard trends={trends} years={years} ongoing={ongoing} />
          <IndividualCard year={years.at(-1) ?? year} providerId={id} />
          <PlannedCard planned={data.planned} multiYear={data.multiYear} />
          <AgreementsCard agreements={data.agreements} units={data.units} />
        </div>
        <div className={classes.stack}>
          <PriorityCard priorities={data.priorities} ranked={data.ranked} year={data.prioritiesYear} />
        </div>
      </div>
      <EventCard events={events} total={eventsTotal} />
    </PictureFrame>
  )
}

function PlaceChip({ picture: { provider, priorities, prioritiesYear } }: { picture: ProviderPicture }) {
  const [first] = priorities
  if (provider.archivedAt !== null) return <ToneChip>Arkiverad</ToneChip>
  if (first === undefined) return null
  return (
    <ToneChip tone="accent">
      Plats {formatNumber(first.rank)} i prioriteringen {prioritiesYear}
    </ToneChip>
  )
}

function factsOf({ provider, agreements }: ProviderPicture) {
  const inForce = agreements.filter((agreement) => agreement.inForce)
  const placements = inForce.flatMap((agreement) => agreement.placements ?? [])
  return [
    { label: 'Driftsform', value: capital(operatingFormNames[provider.operatingForm]) },
    { label: 'Organisationsnummer', value: provider.organisationNumber },
    { label: 'Gällande avtal', value: inForce.length === 0 ? 'inga' : formatNumber(inForce.length) },
    {
      label: 'Placeringar',
      value: placements.length === 0 ? null : formatNumber(placements.reduce((sum, count) => sum + count, 0)),
    },
  ]
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv-SE') + text.slice(1)
