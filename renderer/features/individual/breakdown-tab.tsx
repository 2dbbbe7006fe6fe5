import { Link } from 'wouter'
import type { Output } from '../../../shared/contracts'
import { FollowUpBreakdown, type FollowUpRow, type JudgementFigure } from '../../../shared/contracts/individual'
import { formatNumber } from '../../../shared/text/format'
import { followUpBreakdownNames } from '../../../shared/text/individual-names'
import { Card, Switcher } from '../../ui'
import classes from './individual.module.css'
import { ScrollTable } from './scroll-table'
import { JudgementBar, JudgementLegend } from './judgement-bar'
import { inAddress, type useGroup } from './use-group'
import { poorInWords, protectionWords } from './words'

interface BreakdownTabProps {
  page: ReturnType<typeof useGroup>
  data: Output<'collect.individual'>
}

const addressOf = {
  provider: 'utforare',
  serviceType: 'insats',
  unit: 'enhet',
  district: 'stadsdel',
  gender: 'kon',
  tertial: 'tertial',
} as const

/** The chosen group's judgements broken down one way, each row leading to the group itself. */
export function BreakdownTab({ page: { by, set, values }, data }: BreakdownTabProps) {
  const { limit, rows, total } = data
  const split = by !== 'gender'
  return (
    <Card
      flush
      title="Bedömningar"
      note={`per ${followUpBreakdownNames[by].toLocaleLowerCase('sv-SE')}`}
      aside={
        <Switcher
          label="Dela upp på"
          value={by}
          onChange={(value) => set('dela', value)}
          options={FollowUpBreakdown.options.map((value) => ({ value, label: followUpBreakdownNames[value] }))}
        />
      }
      foot={<p className={classes.muted}>{protectionWords(limit)}</p>}
    >
      <div className={classes.legend}>
        <JudgementLegend />
      </div>
      <ScrollTable label="Bedömningar">
        <thead>
          <tr>
            <th scope="col">{followUpBreakdownNames[by]}</th>
            <th scope="col" className={classes.number}>
              Antal
            </th>
            <th scope="col">Bedömning</th>
            <th scope="col">Bristande</th>
            {split && <th scope="col">Kvinnor</th>}
            {split && <th scope="col">Män</th>}
          </tr>
        </thead>
        <tbody>
          <tr className={classes.total}>
            <th scope="row">Alla</th>
            <Cells name="Alla" figure={total} limit={limit} />
            {split && (
              <td colSpan={2}>
                <Link href={addressWith({ dela: 'gender' })}>Per kön</Link>
              </td>
            )}
          </tr>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link href={hrefOf(row)}>{row.name}</Link>
                {row.detail !== null && <span className={classes.second}>{row.detail}</span>}
              </th>
              <Cells name={row.name} figure={row.all} limit={limit} />
              {split && <GenderCell figure={row.women} limit={limit} />}
              {split && <GenderCell figure={row.men} limit={limit} />}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Card>
  )

  function hrefOf({ id }: FollowUpRow): string {
    return addressWith({ [addressOf[by]]: inAddress(id), flik: 'fragor' })
  }

  /** The page with the same choices, and these. */
  function addressWith(more: Readonly<Record<string, string>>): string {
    const chosen = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null)
    return `/samla-in/individuppfoljning?${new URLSearchParams({ ...Object.fromEntries(chosen), ...more })}`
  }
}

function Cells({ name, figure, limit }: { name: string; figure: JudgementFigure; limit: number }) {
  if (figure.state !== 'shown')
    return (
      <td colSpan={3} className={classes.hidden}>
        <JudgementBar figure={figure} limit={limit} name={name} />
      </td>
    )
  return (
    <>
      <td className={classes.number}>{formatNumber(figure.answers)}</td>
      <td className={classes.bar}>
        <JudgementBar figure={figure} limit={limit} name={name} />
      </td>
      <td className={classes.share}>{poorInWords(figure, limit)}</td>
    </>
  )
}

const GenderCell = ({ figure, limit }: { figure: JudgementFigure; limit: number }) => (
  <td className={figure.state === 'shown' ? classes.share : classes.quiet}>{poorInWords(figure, limit)}</td>
)
