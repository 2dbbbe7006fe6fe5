import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '../../../shared/text/format'
import { ask } from '../../lib/queries'
import { capital } from '../register/form-values'
import { Card } from '../../ui'
import classes from './individual.module.css'
import { ScrollTable } from './scroll-table'
import { JudgementBar, JudgementLegend } from './judgement-bar'
import type { useGroup } from './use-group'
import { poorInWords, reachInWords } from './words'

/** How the chosen group's judgements have gone, year by year and tertial by tertial where they may be shown. */
export function YearsTab({ page: { group } }: { page: ReturnType<typeof useGroup> }) {
  const { data } = useQuery(ask('collect.individualGroup', group))
  if (!data) return null
  const { limit, years } = data
  return (
    <Card flush title="Över tid" note="bedömningar i urvalet" aside={<JudgementLegend />}>
      <ScrollTable label="Över tid">
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col" className={classes.number}>
              Antal
            </th>
            <th scope="col">Bedömning</th>
            <th scope="col">Bristande</th>
          </tr>
        </thead>
        <tbody>
          {years.flatMap(({ year, through, figure, tertials }) =>
            [
              { id: `${year}`, name: capital(reachInWords(through, year)), figure, whole: true },
              ...(tertials.some((tertial) => tertial.figure.state === 'shown')
                ? tertials.map((tertial) => ({
                    id: `${year}-${tertial.tertial}`,
                    name: `Tertial ${tertial.tertial}`,
                    figure: tertial.figure,
                    whole: false,
                  }))
                : []),
            ].map((row) => (
              <tr key={row.id} className={row.whole ? classes.total : undefined}>
                <th scope="row" className={row.whole ? undefined : classes.indented}>
                  {row.name}
                </th>
                {row.figure.state === 'shown' ? (
                  <>
                    <td className={classes.number}>{formatNumber(row.figure.answers)}</td>
                    <td className={classes.bar}>
                      <JudgementBar figure={row.figure} limit={limit} name={row.name} />
                    </td>
                    <td className={classes.share}>{poorInWords(row.figure, limit)}</td>
                  </>
                ) : (
                  <td colSpan={3} className={classes.hidden}>
                    <JudgementBar figure={row.figure} limit={limit} name={row.name} />
                  </td>
                )}
              </tr>
            )),
          )}
        </tbody>
      </ScrollTable>
    </Card>
  )
}
