import { useQuery } from '@tanstack/react-query'
import type { PlanView } from '../../../shared/contracts/plan'
import { sumDays } from '../../../shared/domain/plan/days'
import { spreadDays } from '../../../shared/domain/plan/spread-days'
import { shortened } from '../../../shared/domain/plan/send'
import { formatDays, formatNumber } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, Card, EmptyState, Notice, SkeletonRows, WaitingButton } from '../../ui'
import { DaysTable } from './days-table'
import classes from './days.module.css'

/** Who has how much to do in which month, beside the working days there are. */
export function DaysTab({ view: { plan, canChange } }: { view: PlanView }) {
  const { data, error } = useQuery(ask('plan.capacity', { planId: plan.id }))
  const spread = useCommand('plan.spreadCapacity')
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (data === undefined) return <SkeletonRows count={6} />
  if (data.people.length === 0) {
    return (
      <Card>
        <EmptyState what="Inga dagar att fördela." why="Planen har inga rader än." />
      </Card>
    )
  }
  const toSpread = sumDays(spreadDays(data).map(({ days }) => days))
  const nobodyKnown = data.people.every(({ responsible }) => responsible === null)
  return (
    <>
      <CommandError error={spread.error} />
      <Card
        flush
        title="Arbetsdagar per person och månad"
        note={
          data.available === null
            ? 'Arbetsdagar inte angivna: planerade dagar visas utan jämförelse.'
            : `${formatDays(data.available)} av ${formatNumber(plan.daysAvailable)} är angivna${overWords(data.overloads.length)}`
        }
        aside={
          canChange.ok && (nobodyKnown || toSpread > 0) ? (
            nobodyKnown ? (
              <WaitingButton inRow reason="Kan inte fördelas: raderna saknar ansvarig.">
                Fördela dagarna
              </WaitingButton>
            ) : (
              <Button inRow busy={spread.isPending} onClick={() => spread.mutate({ planId: plan.id })}>
                {`Fördela ${formatDays(toSpread)}`}
              </Button>
            )
          ) : undefined
        }
        foot={<DaysLegend editable={canChange.ok} locked={canChange.reasons.join(' ')} />}
      >
        <DaysTable planId={plan.id} capacity={data} editable={canChange.ok} />
      </Card>
      {/* Under the table: what comes and goes while one writes must not move the fields. */}
      {data.overloads.length > 0 && (
        <Notice kind="warning" title={headOf(data.overloads.length)} details={shortened(data.overloads)} />
      )}
    </>
  )
}

/** ', en månad över kapacitet'; nothing where all is well. */
const overWords = (count: number): string =>
  count === 0 ? '' : `, ${count === 1 ? 'en månad' : `${count} månader`} över kapacitet`

const headOf = (count: number): string =>
  count === 1
    ? 'En månad har fler planerade dagar än det finns.'
    : `${count} månader har fler planerade dagar än det finns.`

function DaysLegend({ editable, locked }: { editable: boolean; locked: string }) {
  return (
    <p className={classes.legend}>
      {editable
        ? 'Överst planerade dagar, under dem de dagar som finns. Skriv antalet; Enter eller ↓ går till nästa person. Ett tomt fält är inte angivet. När dagarna fördelas får varje månad först det som är planerat; resten delas jämnt.'
        : locked}
    </p>
  )
}
