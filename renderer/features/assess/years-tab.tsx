import { useQuery } from '@tanstack/react-query'
import type { OutcomeYear } from '../../../shared/contracts/outcome-years'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, Card, Columns, EmptyState, Notice, SkeletonRows } from '../../ui'
import { BarChart } from '../../ui/charts'
import classes from './assess.module.css'
import { GroupYearsCard } from './group-years-card'
import { YearShares } from './year-shares'
import { yearName, yearsExcel } from './years-excel'
import { YearsTable } from './years-table'

/** The years that register and Historik hold, beside each other; which is which is said. */
export function YearsTab({ scope }: { scope: { committeeId: string | null; year: number } }) {
  const { data, error } = useQuery(ask('assess.outcomeYears', scope))
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (data === undefined) return <SkeletonRows count={8} />
  const { years, groups, sentences } = data
  if (years.length === 0) {
    return (
      <Card>
        <EmptyState
          what="Inga år att jämföra än."
          why="Äldre års summor läses in med arbetsbokens blad Historik; de egna åren kommer av granskningarna."
        />
      </Card>
    )
  }
  return (
    <div className={classes.stack}>
      <Columns least={26}>
        <Card title="Utfall år mot år" note="antal i varje del">
          {sentences.map((sentence) => (
            <p key={sentence} className={classes.sentence}>
              {sentence}
            </p>
          ))}
          <YearShares years={years} />
        </Card>
        <Card title="Planerat och genomfört">
          <CountChart years={years} />
        </Card>
      </Columns>
      <Card
        title="Åren i tabell"
        note="andelar av bedömda"
        flush
        aside={
          <Button
            look="quiet"
            icon="table"
            inRow
            onClick={() => void exportRows(`Utfall år mot år ${scope.year}`, yearsExcel, years)}
          >
            Excel
          </Button>
        }
      >
        <YearsTable years={years} />
      </Card>
      <GroupYearsCard years={years} groups={groups} />
      <p className={classes.quiet}>
        Vilka som granskas växlar mellan åren. Andelarna gäller dem som bedömts det året, inte alla utförare.
      </p>
    </div>
  )
}

function CountChart({ years }: { years: readonly OutcomeYear[] }) {
  return (
    <BarChart
      caption="Planerade, genomförda och bedömda granskningar per år, påkallade oräknade"
      categories={years.map(yearName)}
      categoryHeader="År"
      series={[
        { name: 'planerade', values: years.map(({ planned }) => planned) },
        { name: 'genomförda', values: years.map(({ completed }) => completed) },
        { name: 'bedömda', values: years.map(({ assessed }) => assessed) },
      ]}
      height={15}
    />
  )
}
