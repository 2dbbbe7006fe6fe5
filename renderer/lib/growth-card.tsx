import { useState } from 'react'
import type { Growth } from '../../shared/contracts/growth'
import { formatNumber } from '../../shared/text/format'
import { Button, ButtonLink, Card, Icon, Switcher } from '../ui'
import classes from './growth-card.module.css'

interface GrowthCardProps {
  growth: Growth
  /** The list behind a figure: the dimension's id and the row's key. */
  href: (dimension: string, key: string) => string
}

/** Rows shown before 'Visa alla'. */
const shown = 8

/** Answers the register's standing question: what has grown since last year, and where. */
export function GrowthCard({ growth, href }: GrowthCardProps) {
  const [chosen, setChosen] = useState(growth.dimensions[0]?.id ?? '')
  const [all, setAll] = useState(false)
  const dimension = growth.dimensions.find(({ id }) => id === chosen) ?? growth.dimensions[0]
  if (dimension === undefined) return null
  const rows = all ? dimension.rows : dimension.rows.slice(0, shown)
  const before = growth.ongoing ? `Samma tid ${growth.year - 1}` : String(growth.year - 1)
  return (
    <Card
      title="Vad har ökat sedan förra året, och var"
      aside={
        <Switcher
          label="Dela upp på"
          value={dimension.id}
          onChange={(id) => {
            setChosen(id)
            setAll(false)
          }}
          options={growth.dimensions.map(({ id, name }) => ({ value: id, label: name }))}
        />
      }
      foot={
        dimension.rows.length > shown ? (
          <Button look="link" onClick={() => setAll(!all)}>
            {all ? 'Visa de som ökat mest' : `Visa alla ${formatNumber(dimension.rows.length)}`}
          </Button>
        ) : undefined
      }
    >
      <p className={classes.sentence}>{growth.sentence}</p>
      {rows.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{dimension.name}</th>
              <th scope="col" className={classes.number}>
                {growth.ongoing ? `Hittills ${growth.year}` : growth.year}
              </th>
              <th scope="col" className={classes.number}>
                {before}
              </th>
              <th scope="col" className={classes.number}>
                Förändring
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key ?? ''}>
                <th scope="row">{row.name}</th>
                <td className={classes.number}>
                  {row.key === null || row.now === 0 ? (
                    formatNumber(row.now)
                  ) : (
                    <ButtonLink look="link" inRow href={href(dimension.id, row.key)}>
                      {formatNumber(row.now)}
                    </ButtonLink>
                  )}
                </td>
                <td className={classes.number}>{row.before === null ? '–' : formatNumber(row.before)}</td>
                <td className={classes.number}>
                  {row.grown && (
                    <span className={classes.grown}>
                      <Icon name="arrowUp" size={14} /> tydligt fler
                    </span>
                  )}{' '}
                  {row.change === null ? '–' : signed(row.change)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}

/** '+4', '–2', '0': a change says its direction. */
const signed = (change: number): string => (change > 0 ? `+${formatNumber(change)}` : formatNumber(change))
