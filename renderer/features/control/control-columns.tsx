import type { ControlActivity, ControlRisk } from '../../../shared/contracts/control'
import { Missing, ToneChip } from '../../ui'
import type { Column } from '../../ui/table'
import { blank } from './control-paths'
import classes from './control.module.css'

/** '12 Hög': the riskvärde with its band's word. */
export function RiskValue({ risk }: { risk: Pick<ControlRisk, 'value' | 'word' | 'level'> }) {
  return (
    <ToneChip tone={risk.level}>
      {risk.value} {risk.word}
    </ToneChip>
  )
}

export const processOf = ({ risk }: Pick<ControlActivity, 'risk'>): string => risk.process ?? 'Utan process'

const orMissing = (text: string | null, what: string) => (blank(text) ? <Missing>{`${what} saknas`}</Missing> : text)

/** Method under kontrollmoment and recipient under responsible: beside the matrix there is room for five columns. */
export const controlColumns: Column<ControlActivity>[] = [
  { id: 'risk', header: 'Risk', width: 10, grow: 2, cell: ({ risk }) => risk.event },
  { id: 'value', header: 'Riskvärde', width: 5.75, grow: 0, cell: ({ risk }) => <RiskValue risk={risk} /> },
  {
    id: 'title',
    header: 'Kontrollmoment och metod',
    width: 13,
    grow: 2.6,
    key: true,
    cell: ({ title, method }) => (
      <>
        {title}
        <span className={classes.second}>{orMissing(method, 'Metod')}</span>
      </>
    ),
  },
  {
    id: 'frequency',
    header: 'Frekvens',
    width: 6.5,
    grow: 0.5,
    cell: ({ frequency }) => orMissing(frequency, 'Frekvens'),
  },
  {
    id: 'responsible',
    header: 'Ansvarig och mottagare',
    width: 10.75,
    grow: 1,
    cell: ({ responsible, reportsTo }) => (
      <>
        {orMissing(responsible, 'Ansvarig')}
        <span className={classes.second}>
          {blank(reportsTo) ? 'mottagare inte angiven' : `rapporteras till ${reportsTo}`}
        </span>
      </>
    ),
  },
]

/** Beside a panel, which tells how often. */
export const narrowControlColumns = controlColumns.filter(({ id }) => ['risk', 'value', 'title'].includes(id))
